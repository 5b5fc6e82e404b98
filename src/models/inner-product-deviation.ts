import { exp, ONE, type Real, real, sum, ZERO } from '../numbers/real.ts';
import { sign } from '../numbers/sign.ts';

/**
 * P(|⟨Av, Aw⟩ − ρ| ≥ ε), ε > 0, for unit vectors v, w with inner product ρ and a matrix A of 2m rows with independent
 * N(0, 1/(2m)) entries, as a finite sum: a quick companion of `logInnerProductDeviation`, for even dimensions.
 */
export function evenInnerProductDeviation(m: number, rho: Real, eps: Real): Real {
  const above = (r: Real) => exceeds(m, r.plus(1), r.plus(eps).times(2 * m));
  return above(rho).plus(above(rho.negated()));
}

/**
 * P(aX − bY ≥ y), a + b = 2, a, b ≥ 0, for independent X, Y of law Γ(m, 1). For y ≥ 0 it is E e^−Z Σ_{k<m} Z^k/k! with
 * Z = (y + bY)/a; with E[e^−bY/a Y^j] = (m)_j (a/2)^{m+j} and s = y/a
 *
 *   P(aX − bY ≥ y) = e^−s (a/2)^m Σ_{i<m} s^i/i! Σ_{j<m−i} (m)_j/j! (b/2)^j.
 */
function exceeds(m: number, a: Real, y: Real): Real {
  const b = real(2).minus(a);
  if (sign(y) < 0) return ONE.minus(exceeds(m, b, y.negated()));
  if (sign(a) === 0) return ZERO;
  const s = y.over(a);
  const weights = weightsOf(m, b.over(2));
  const terms: Real[] = [];
  let power = ONE;
  for (let i = 0; i < m; i++) {
    if (i > 0) power = power.times(s).over(i);
    terms.push(power.times(weights[m - 1 - i]!));
  }
  return exp(s.negated()).times(a.over(2).power(m)).times(sum(terms));
}

/** Σ_{j≤k} (m)_j/j! x^j for k = 0, …, m − 1. */
function weightsOf(m: number, x: Real): Real[] {
  const weights = [ONE];
  let term = ONE;
  for (let j = 1; j < m; j++) {
    term = term.times(x.times(m + j - 1)).over(j);
    weights.push(weights.at(-1)!.plus(term));
  }
  return weights;
}
