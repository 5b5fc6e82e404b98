/** Linear residual networks x_{t+1} = x_t + W_t x_t with independent random W_t, all of them counted. */
import { ONE, type Real, ZERO } from '../numbers/real.ts';
import { applied, type Matrix } from './embedding.ts';
import { type FiniteLaw, image, independent, variance } from './finite-law.ts';
import { matrixLaw, transposed } from './random-matrix.ts';

/** The law of J = (I + W_l)⋯(I + W₁), n×n, for independent entries of W_t; k^{ln²} atoms where an entry has k. */
export function residualLaw(l: number, n: number, entry: FiniteLaw): FiniteLaw<Matrix> {
  const layers = independent(...Array.from({ length: l }, () => matrixLaw(n, n, entry)));
  return image(layers, (W) => W.map(withIdentity).reduce((J, A) => product(A, J)));
}

/** σ² = n Var W_ij: the mean squared norm of W_t x is σ²|x|². */
export function branchVariance(n: number, entry: FiniteLaw): Real {
  return variance(entry).times(n);
}

/** I + W. */
export function withIdentity(W: Matrix): Matrix {
  return W.map((row, i) => row.map((w, j) => w.plus(i === j ? ONE : ZERO)));
}

/** A B. */
export function product(A: Matrix, B: Matrix): Matrix {
  const columns = transposed(B);
  return A.map((row) => applied(columns, row));
}
