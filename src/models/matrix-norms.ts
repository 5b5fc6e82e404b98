/** Other measures of a matrix than its spectral norm, squared: some of them norms, some of them below it. */
import { max, type Real, sum } from '../numbers/real.ts';
import type { Matrix } from './embedding.ts';
import { squaredNorm } from './euclidean.ts';
import { transposed } from './perceptron.ts';

/** max |a_ij|², at most ‖A‖². */
export function largestEntry(A: Matrix): Real {
  return max(0, ...A.flat().map((x) => x.squared()));
}

/** The largest |A_i|² of a row, at most ‖A‖². */
export function longestRow(A: Matrix): Real {
  return max(0, ...A.map(squaredNorm));
}

/** (max over columns of Σ|a_ij|)², the operator norm from ℓ₁ to ℓ₁: on either side of ‖A‖². */
export function largestColumnSum(A: Matrix): Real {
  return largestRowSum(transposed(A));
}

/** (max over rows of Σ|a_ij|)², the operator norm from ℓ_∞ to ℓ_∞. */
export function largestRowSum(A: Matrix): Real {
  return max(0, ...A.map((row) => sum(row.map((x) => x.abs())))).squared();
}
