/** Quarter turns: orthogonal maps that send every vector to a perpendicular one, rational if it is. */
import type { Real, Scalar } from '../numbers/real.ts';
import { scaled, type Vector } from './euclidean.ts';
import type { Branch } from './residual.ts';

/** In ℝ⁴, left multiplication by the quaternion unit i, j or k, for k = 0, 1, 2. `RangeError` for other dimensions. */
export function quarterTurn(x: Vector, k: number): Vector {
  if (x.length !== 4) throw new RangeError(`a quaternion of ${x.length} coordinates`);
  const [a, b, c, d] = x as readonly [Real, Real, Real, Real];
  if (k === 0) return [b.negated(), a, d.negated(), c];
  return k === 1 ? [c.negated(), d, a, b.negated()] : [d.negated(), c.negated(), b, a];
}

/** Residual branches perpendicular to their inputs and σ times as long: one quarter turn each. */
export function turning(ks: readonly number[], sigma: Scalar = 1): Branch[] {
  return ks.map((k) => (z) => scaled(sigma, quarterTurn(z, k)));
}
