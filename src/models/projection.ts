/** Points of ℝᵐ seen from the first of them, and their images under a matrix: what squared distances are computed from. */
import { addUp, type Interval } from '../numbers/interval.ts';
import { decompose } from '../numbers/rational.ts';
import { type DistortionBounds, normAbove } from './distortion.ts';
import { type Rows, rowProducts, squareOf } from './row-products.ts';

/** Points with |x|² as computed and an upper bound of |x| for each. */
export interface Cloud {
  readonly rows: Rows;
  readonly squares: Float64Array;
  readonly norms: Float64Array;
}

export interface Projection {
  readonly points: Cloud;
  readonly images: Cloud;
}

/** Rows of a matrix that are multiplied at a time: two such blocks of 1,000 columns fit into a cache of 1 MB. */
export const BLOCK = 48;

/** The points 2ᵏ(v − v₁), with k such that |2ᵏv| ≤ 1 in every entry, and their images; `points` is N×m, `matrix` n×m. */
export function project(points: Float64Array, m: number, matrix: Float64Array): Projection {
  const count = points.length / m;
  const n = matrix.length / m;
  const seen = fromFirst(points, m);
  const images = new Float64Array(count * n);
  for (let i = 0; i < count; i += BLOCK) {
    const x = { entries: seen, length: m, from: i, to: Math.min(i + BLOCK, count) };
    for (let j = 0; j < n; j += BLOCK) {
      const a = { entries: matrix, length: m, from: j, to: Math.min(j + BLOCK, n) };
      rowProducts(x, a, images, i * n + j, n);
    }
  }
  return { points: cloud(seen, m), images: cloud(images, n) };
}

/** The block of rows that starts at `from`. */
export function blockOf({ rows }: Cloud, from: number): Rows {
  return { ...rows, from, to: Math.min(from + BLOCK, rows.to) };
}

/** Encloses the distortion of points i and j, given their inner product and that of their images, as computed. */
export function distortionOf(
  { points, images }: Projection,
  i: number,
  j: number,
  product: number,
  imageProduct: number,
  bounds: DistortionBounds,
): Interval {
  return bounds.distortion(
    points.squares[i]! + points.squares[j]! - 2 * product,
    addUp(points.norms[i]!, points.norms[j]!),
    images.squares[i]! + images.squares[j]! - 2 * imageProduct,
    addUp(images.norms[i]!, images.norms[j]!),
  );
}

function fromFirst(points: Float64Array, m: number): Float64Array {
  const scale = scaleOf(points);
  const seen = new Float64Array(points.length);
  for (let at = 0; at < points.length; at += m) {
    for (let k = 0; k < m; k++) seen[at + k] = points[at + k]! * scale - points[k]! * scale;
  }
  return seen;
}

/** A power of 2 that brings every entry into [−1, 1], the largest to 1/2 or more unless all are below 2⁻¹⁰⁰⁰. */
function scaleOf(points: Float64Array): number {
  let largest = 0;
  for (let k = 0; k < points.length; k++) largest = Math.max(largest, Math.abs(points[k]!));
  return 2 ** Math.min(1000, -(decompose(largest).exponent + 53));
}

function cloud(entries: Float64Array, length: number): Cloud {
  const count = entries.length / length;
  const squares = new Float64Array(count);
  const norms = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    squares[i] = squareOf(entries.subarray(i * length, (i + 1) * length));
    norms[i] = normAbove(squares[i]!, length);
  }
  return { rows: { entries, length, from: 0, to: count }, squares, norms };
}
