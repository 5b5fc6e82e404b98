/** Whether a residual layer leaves every vector as it is. */
import { real, type Scalar, ZERO } from '../numbers/real.ts';
import { all, equalVectors, type Statement } from '../statement.ts';
import { dense } from './dense.ts';
import type { Matrix } from './embedding.ts';
import type { Vector } from './euclidean.ts';
import type { Branch } from './residual.ts';

/** The branch z ↦ Wz + b, W d×d by rows. */
export function affine(W: Matrix, b: Vector): Branch {
  return (z) => dense(W, z, b);
}

/** ±c eᵢ for each axis of ℝᵈ. */
export function onAxes(d: number, c: Scalar): Vector[] {
  return Array.from({ length: 2 * d }, (_, k) => {
    const end = real(c).times(k < d ? 1 : -1);
    return Array.from({ length: d }, (_, j) => (j === k % d ? end : ZERO));
  });
}

/**
 * f(x) = x at all ±c eᵢ: where it fails, f is not the identity. For x ↦ x + Wn(x) + b, n the RMS norm or nothing, it holds
 * only if W and b are 0, for ±rWeᵢ + b vanish then, r > 0 being √d or c.
 */
export function isIdentity(d: number, f: Branch, c: Scalar = 2): Statement {
  return all(
    Object.fromEntries(
      onAxes(d, c).map((x, k) => [`${k < d ? '' : '−'}c on axis ${(k % d) + 1}`, equalVectors(f(x), x)]),
    ),
  );
}
