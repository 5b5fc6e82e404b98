import { Rational } from '../numbers/rational.ts';
import { log, ONE, type Real, real, sum } from '../numbers/real.ts';

/**
 * log P(|⟨u,v⟩| ≥ ε), ε ≥ 0, for independent u, v ∈ ℝ²ᵐ with independent N(0, 1/(2m)) coordinates, as a finite sum: a
 * quick companion of `logInnerProductTail`, for even dimensions.
 *
 * 2m⟨u,v⟩ is X − Y for independent X, Y of law Γ(m, 1). P(X ≥ s) = e^−s Σ_{k<m} s^k/k!; with s = x + Y, x = 2mε, and
 * E[e^−Y Y^j]/j! = (m)_j/(j! 2^{m+j}) it follows that P(X − Y ≥ x) = e^−x Σ_{i<m} x^i/i! Σ_{j<m−i} (m)_j/(j! 2^{m+j}).
 */
export function logEvenInnerProductTail(m: number, eps: Real): Real {
  const x = eps.times(2 * m);
  const weights = weightsFor(m);
  const terms: Real[] = [];
  let power = ONE;
  for (let i = 0; i < m; i++) {
    if (i > 0) power = power.times(x).over(i);
    terms.push(power.times(weights[m - 1 - i]!));
  }
  return log(sum(terms).times(2)).minus(x);
}

/** Σ_{j≤k} (m)_j/(j! 2^{m+j}) for k = 0, …, m − 1. */
function weightsFor(m: number): readonly Real[] {
  let weights = known.get(m);
  if (weights === undefined) {
    let term = Rational.ratio(1n, 1n << BigInt(m));
    let total = term;
    const sums = [total];
    for (let j = 1; j < m; j++) {
      term = term.times(Rational.ratio(BigInt(m + j - 1), BigInt(2 * j)));
      total = total.plus(term);
      sums.push(total);
    }
    weights = sums.map((q) => real(q));
    known.set(m, weights);
  }
  return weights;
}

const known = new Map<number, readonly Real[]>();
