/** Matrices of independent entries from one finite law, all of them counted: expectations are finite sums. */
import type { Real } from '../numbers/real.ts';
import type { Matrix } from './embedding.ts';
import { expectation, type FiniteLaw, image, independent, mean, variance } from './finite-law.ts';

/** The law of an n×m matrix: k^{nm} atoms where an entry has k. */
export function matrixLaw(n: number, m: number, entry: FiniteLaw): FiniteLaw<Matrix> {
  const entries = independent(...Array.from({ length: n * m }, () => entry));
  return image(entries, (w) => Array.from({ length: n }, (_, i) => w.slice(i * m, (i + 1) * m)));
}

/** X − E X. */
export function centredLaw(X: FiniteLaw): FiniteLaw {
  const mu = mean(X);
  return image(X, (x) => x.minus(mu));
}

/** E(X − E X)⁴ − 3 (Var X)²: the fourth cumulant, κ(Var X)² for an excess kurtosis κ. */
export function fourthCumulant(X: FiniteLaw): Real {
  const fourth = expectation(centredLaw(X), (x) => x.power(4));
  return fourth.minus(variance(X).squared().times(3));
}

/** Wᵀ. */
export function transposed(W: Matrix): Matrix {
  return W[0]!.map((_, j) => W.map((row) => row[j]!));
}
