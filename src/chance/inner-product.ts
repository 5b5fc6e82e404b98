/**
 * The law of the inner product of two Gaussian vectors. For i.i.d. N(0, 1/n) entries of A and unit vectors v, w with
 * ⟨v, w⟩ = ρ, the vectors A(v + w) and A(v − w) are independent, so that by polarization
 *
 *   n⟨Av, Aw⟩ = (1 + ρ)X − (1 − ρ)Y,   2X and 2Y independent with the law χ²_n.
 *
 * For ρ = 0, Av and Aw are any two independent vectors with independent N(0, 1/n) coordinates, and up to a certain
 * dimension the tail is a sum; else it is an integral. All probabilities are logarithms, so that none underflows.
 */
import { Rational } from '../numbers/rational.ts';
import { log, type Real, real, type Scalar, special, ZERO } from '../numbers/real.ts';
import { sign } from '../numbers/sign.ts';
import { logDeviation, logSum } from './chi-square.ts';
import { logGammaDifference } from './gamma-difference.ts';
import { logProductTail } from './product-tail.ts';

/** log P(|⟨u, v⟩| ≥ ε) for independent u, v in R^n with independent N(0, 1/n) coordinates, n = 1, 2, …; 0 for ε ≤ 0. */
export function logInnerProductTail(n: number, eps: Scalar): Real {
  const e = real(eps);
  if (sign(e) <= 0) return ZERO;
  if (n > MOST_STEPS) return log(2).plus(logExceeds(n, Rational.zero, e));
  return special(logProductTail, [dimension(n)], e.times(n));
}

/** Up to here a sum of n terms is quicker than an integral. */
const MOST_STEPS = 50_000;

/**
 * log P(|⟨Av, Aw⟩ − ρ| ≥ ε) for a matrix A of n rows with independent N(0, 1/n) entries, n = 1, 2, …, and unit vectors
 * v, w with the inner product ρ, a rational in [−1, 1], as text or leaf; 0 for ε ≤ 0.
 */
export function logInnerProductDeviation(n: number, rho: Scalar, eps: Scalar): Real {
  const r = real(rho).leaf;
  if (r === undefined || r.times(r).compare(Rational.one) > 0) throw new RangeError('ρ is a rational in [−1, 1]');
  const e = real(eps);
  if (r.sign() === 0) return logInnerProductTail(n, e);
  if (r.times(r).equals(Rational.one)) return logDeviation(n, e);
  if (sign(e) <= 0) return ZERO;
  return logSum(logExceeds(n, r, e), logExceeds(n, r.negated(), e));
}

/** log P(⟨Av, Aw⟩ ≥ ρ + ε), |ρ| < 1. */
function logExceeds(n: number, rho: Rational, eps: Real): Real {
  const half = dimension(n).over(Rational.of(2));
  const [plus, minus] = [Rational.one.plus(rho), Rational.one.minus(rho)];
  const y = eps.plus(real(rho)).times(n);
  return sign(y) >= 0
    ? logGammaDifference('upper', half, plus, minus, y)
    : logGammaDifference('lower', half, minus, plus, y.negated());
}

function dimension(n: number): Rational {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`expected the dimension 1, 2, 3, …, found ${n}`);
  return Rational.of(n);
}
