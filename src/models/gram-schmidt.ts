/** Orthogonalisation, rational if the vectors are. */
import { dot } from '../numbers/real.ts';
import { minus, scaled, type Vector } from './euclidean.ts';

/** y less its projections on each of some perpendicular vectors, none of them 0: what is left is perpendicular to all. */
export function perpendicularPart(y: Vector, ...to: readonly Vector[]): Vector {
  return to.reduce((rest, x) => minus(rest, scaled(dot(y, x).over(dot(x, x)), x)), y);
}
