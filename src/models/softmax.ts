/** Softmax, its cross-entropy, and the losses with a margin that are made of it. */
import { exp, log, log1p, type Real, type Scalar, sum } from '../numbers/real.ts';

/** e^{lᵢ}/Σ e^{lⱼ} for logits l. */
export function softmax(logits: readonly Real[]): Real[] {
  const powers = logits.map((l) => exp(l));
  const total = sum(powers);
  return powers.map((p) => p.over(total));
}

/** −log of what softmax gives to the first logit, the target's. */
export function crossEntropy(logits: readonly Real[]): Real {
  return log(softmax(logits)[0]!).negated();
}

/** log(1 + Σ e^{s xᵢ}), where xᵢ is by how much the margin to the i-th rival is missed. */
export function marginLoss(s: Scalar, x: readonly Real[]): Real {
  return log1p(sum(x.map((xi) => exp(xi.times(s)))));
}

/** Loss (5): xᵢ = a + m − dᵢ, for the distances a of the own centre and dᵢ of the others. */
export function distanceLoss(s: Scalar, m: Scalar, a: Real, others: readonly Real[]): Real {
  return marginLoss(
    s,
    others.map((d) => a.plus(m).minus(d)),
  );
}

/** Loss (9), AM-Softmax: xᵢ = cosᵢ + m − cos₁, for the cosines with the own centre, which stands first, and the others. */
export function cosineLoss(s: Scalar, m: Scalar, [own, ...others]: readonly Real[]): Real {
  return marginLoss(
    s,
    others.map((cos) => cos.plus(m).minus(own!)),
  );
}
