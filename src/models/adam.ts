/** Steps of optimisers: what is added to one parameter, given the gradients that it has seen, the oldest first. */
import { dot, type Real, real, type Scalar, sqrt, sum } from '../numbers/real.ts';

export interface Moments {
  readonly beta1: Scalar;
  readonly beta2: Scalar;
}

export interface Adam extends Moments {
  readonly eta: Scalar;
  /** Added to √v̂, outside the root; 0 if left out. */
  readonly epsilon?: Scalar;
}

/**
 * The weights of t values in their exponential average with bias correction, (1 − β)β^{t−i}/(1 − βᵗ), β < 1: their sum
 * is 1. Throws `RangeError` for t < 1.
 */
export function decayWeights(beta: Scalar, t: number): Real[] {
  if (t < 1) throw new RangeError('an exponential average of no values');
  const powers = powersOf(real(beta), t);
  const total = sum(powers);
  return powers.map((p) => p.over(total));
}

/** v̂: the second moment of the gradients under those weights. */
export function secondMoment(gradients: readonly Real[], beta2: Scalar): Real {
  return dot(
    decayWeights(beta2, gradients.length),
    gradients.map((g) => g.squared()),
  );
}

/**
 * −η m̂/(√v̂ + ε), as in Kingma & Ba 2015, algorithm 1, where ε stands outside the root. With ε = 0 there is no value
 * where all gradients are 0: `OutsideDomain`.
 */
export function adamStep(gradients: readonly Real[], { eta, beta1, beta2, epsilon = 0 }: Adam): Real {
  const m = dot(decayWeights(beta1, gradients.length), gradients);
  return m
    .over(sqrt(secondMoment(gradients, beta2)).plus(epsilon))
    .times(eta)
    .negated();
}

/** (m̂/√v̂)², the square of the step in units of η, for ε = 0: a rational of rational gradients. */
export function squaredRatio(gradients: readonly Real[], { beta1, beta2 }: Moments): Real {
  const m = dot(decayWeights(beta1, gradients.length), gradients);
  return m.squared().over(secondMoment(gradients, beta2));
}

/** The same for t gradients that grow by the factor q ≥ 1, in closed form: 1, q, …, q^{t−1}. */
export function growingSquaredRatio(q: Real, t: number, { beta1, beta2 }: Moments): Real {
  const first = geometricMean(q, real(beta1), t);
  return first.squared().over(geometricMean(q.squared(), real(beta2), t));
}

/**
 * What squaredRatio is without bias correction, with (1 − β)β^{t−i} for weights: both moments are too small at first. So
 * does the optimiser that BERT was published with (google-research/bert, `AdamWeightDecayOptimizer`).
 */
export function uncorrectedSquaredRatio(gradients: readonly Real[], { beta1, beta2 }: Moments): Real {
  const t = gradients.length;
  const kept = (beta: Scalar) => real(1).minus(real(beta).power(t));
  return squaredRatio(gradients, { beta1, beta2 }).times(kept(beta1).squared()).over(kept(beta2));
}

/** −η g. */
export function sgdStep(gradient: Real, eta: Scalar): Real {
  return gradient.times(eta).negated();
}

/** η min(1, t/T): the learning rate at step t of a linear warmup over T ≥ 1 steps. */
export function warmup(eta: Real, t: number, T: number): Real {
  return t < T ? eta.times(t).over(T) : eta;
}

/** The average of 1, q, …, q^{t−1} with weights in proportion to β^{t−1}, …, β, 1: two geometric sums. */
function geometricMean(q: Real, beta: Real, t: number): Real {
  const kept = beta.power(t);
  const weighted = q.power(t).minus(kept).over(q.minus(beta));
  return weighted.times(real(1).minus(beta)).over(real(1).minus(kept));
}

/** β^{t−1}, …, β, 1. */
function powersOf(beta: Real, t: number): Real[] {
  const powers = [real(1)];
  for (let k = 1; k < t; k++) powers.push(powers[k - 1]!.times(beta));
  return powers.reverse();
}
