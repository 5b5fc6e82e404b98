/**
 * The law of χ²_n, the sum of n independent squares of standard normal numbers: half of it is a gamma variable of shape
 * n/2, so its tails are incomplete gamma functions, P(χ²_n ≥ s) = Q(n/2, s/2) (Abramowitz & Stegun 26.4.19). All
 * probabilities are logarithms, so that none underflows.
 */
import { logGammaP, logGammaQ } from '../numbers/incomplete-gamma.ts';
import { exp, log1p, max, min, ONE, type Real, real, type Scalar, ZERO } from '../numbers/real.ts';
import { compare, sign } from '../numbers/sign.ts';

/** log P(χ²_n/n ≥ t), n = 1, 2, …; throws `OutsideDomain` for t < 0. */
export function logUpperTail(n: number, t: Scalar): Real {
  return logGammaQ(half(n), half(n).times(t));
}

/** log P(χ²_n/n ≤ t), n = 1, 2, …; throws `OutsideDomain` for t ≤ 0. */
export function logLowerTail(n: number, t: Scalar): Real {
  return logGammaP(half(n), half(n).times(t));
}

/**
 * log P(| |u|² − 1 | ≥ ε) for u in R^n whose coordinates are independent N(0, variance/n), n = 1, 2, …, variance > 0: the
 * law of |u|² is that of variance · χ²_n/n. The lower tail is empty from ε = 1 on; for ε ≤ 0 the event is certain.
 */
export function logDeviation(n: number, eps: Scalar, variance: Scalar = 1): Real {
  const e = real(eps);
  if (sign(e) <= 0) return ZERO;
  const upper = logUpperTail(n, ONE.plus(e).over(variance));
  if (compare(e, ONE) >= 0) return upper;
  return logSum(upper, logLowerTail(n, ONE.minus(e).over(variance)));
}

/** log(e^a + e^b), where neither is far off the range of doubles alone. */
export function logSum(a: Real, b: Real): Real {
  return max(a, b).plus(log1p(exp(min(a, b).minus(max(a, b)))));
}

function half(n: number): Real {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`expected the dimension 1, 2, 3, …, found ${n}`);
  return real(`${n}/2`);
}
