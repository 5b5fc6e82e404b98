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

/** What the target loses against each rival, for distances: xᵢ = a + m − dᵢ. */
export function missedByDistance(a: Real, m: Scalar, rivals: readonly Real[]): Real[] {
  return rivals.map((d) => a.plus(m).minus(d));
}

/** What the target loses against each rival, for scores: xᵢ = cosᵢ + m − cos₁. */
export function missedByScore([target, ...rivals]: readonly Real[], m: Scalar): Real[] {
  return rivals.map((cos) => cos.plus(m).minus(target!));
}
