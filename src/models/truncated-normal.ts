/**
 * The standard normal law conditioned on |z| ≤ 2: its moments and what is made of them, exactly. Multiplied by 0.02 it is
 * the law of the weights of BERT at initialisation (google-research/bert, `create_initializer`).
 */
import { erf, erfc, exp, ONE, PI, type Real, real, type Scalar, sqrt } from '../numbers/real.ts';
import { compare, sign } from '../numbers/sign.ts';

const SQRT2 = sqrt(2);
/** Φ(2) − Φ(−2). */
const MASS = erf(SQRT2);
/** φ(2)/(Φ(2) − Φ(−2)). */
const EDGE = exp(-2)
  .over(sqrt(PI.times(2)))
  .over(MASS);

/** E z^{2k} = (2k − 1) E z^{2k−2} − 4ᵏ φ(2)/(Φ(2) − Φ(−2)), by parts; 1 for k = 0. */
export function evenMoment(k: number): Real {
  let moment = ONE;
  for (let i = 1; i <= k; i++) moment = moment.times(2 * i - 1).minus(EDGE.times(4 ** i));
  return moment;
}

/** γ = E z² = 0.7737…: what truncation leaves of the variance. */
export const TRUNCATION_FACTOR = evenMoment(1);

/** E z⁴/γ² − 3 = −0.6344…. */
export const EXCESS_KURTOSIS = evenMoment(2).over(TRUNCATION_FACTOR.squared()).minus(3);

/** γ s²: the variance of a weight whose standard deviation before truncation is s. */
export function truncatedVariance(s: Scalar): Real {
  return TRUNCATION_FACTOR.times(real(s).squared());
}

/**
 * E e^{tz} = e^{t²/2}(Φ(2 − t) − Φ(−2 − t))/(Φ(2) − Φ(−2)). Beyond |t| = 2 the difference is that of two upper tails, so
 * that nothing cancels.
 */
export function truncatedMgf(t: Real): Real {
  const size = t.abs();
  const [near, far] = [real(2).minus(size).over(SQRT2), size.plus(2).over(SQRT2)];
  const within = compare(size, real(2)) <= 0 ? erf(near).plus(erf(far)) : erfc(near.negated()).minus(erfc(far));
  return exp(t.squared().over(2)).times(within).over(MASS.times(2));
}

/** E e^{az²} = erf(√(2 − 4a))/(√(1 − 2a) erf √2), for a < 1/2. */
export function squareMgf(a: Real): Real {
  const rest = ONE.minus(a.times(2));
  if (sign(rest) <= 0) throw new RangeError('expected a < 1/2');
  return erf(sqrt(rest.times(2))).over(sqrt(rest).times(MASS));
}
