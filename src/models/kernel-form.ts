/** Kernels of inner products, by the quadratic forms of their Gram matrices. */
import { dot, type Real } from '../numbers/real.ts';
import { products } from './attention.ts';
import type { Matrix } from './embedding.ts';
import type { Vector } from './euclidean.ts';

/** Σ c_i c_j κ(x_i·x_j) for N points x_i of ℝᵈ and N coefficients. */
export function kernelForm(kappa: (score: Real) => Real, points: Matrix, c: Vector): Real {
  const columns = products(points, points).map((row) => row.map((x) => kappa(x)));
  return dot(
    columns.map((row) => dot(row, c)),
    c,
  );
}
