import { ONE, ZERO } from '../numbers/real.ts';
import type { Matrix } from './embedding.ts';
import { squaredNorm, type Vector } from './euclidean.ts';
import { identityMatrix } from './perceptron.ts';

/** I − 2vvᵀ/|v|², which mirrors in the plane perpendicular to v (Householder 1958); I for v = 0. Rational if v is. */
export function reflection(v: Vector): Matrix {
  const square = squaredNorm(v);
  if (square.hi === 0) return identityMatrix(v.length);
  return v.map((a, i) => v.map((b, k) => (i === k ? ONE : ZERO).minus(a.times(b).times(2).over(square))));
}
