/**
 * The conclusion of the Johnson–Lindenstrauss lemma for given points and a given matrix, decided for every pair:
 *
 *   (1 − ε)|v − w|² ≤ |Av − Aw|² ≤ (1 + ε)|v − w|².
 *
 * The doubles are taken as exact numbers, and every verdict is exact. All squared distances come from three products of
 * matrices, computed in doubles, with the error bounds of `distortion.ts`. A pair that these leave open is computed
 * again with one of its points as the origin, which takes the cancellation away; what is still open then, in integers.
 */
import type { Interval } from '../numbers/interval.ts';
import { real, type Scalar } from '../numbers/real.ts';
import { compare } from '../numbers/sign.ts';
import { type AllPairs, Census } from './census.ts';
import { BLOCK, blockOf, type Cloud, distortionOf, project } from './projection.ts';
import { rowProducts } from './row-products.ts';

export type { AllPairs, Extreme } from './census.ts';

export interface Embedding {
  /** N points of ℝᵐ: N×m, row by row. */
  readonly points: Float64Array;
  readonly m: number;
  /** A: n×m, row by row. */
  readonly matrix: Float64Array;
  readonly n: number;
  /** 0 < ε < 1, exact: the text of a rational, or a Real; `real.double(x)` for a double. */
  readonly epsilon: Scalar;
  /** Is told of every pair outside, i < j, with an enclosure of its distortion: block by block, not in order. */
  readonly outside?: (i: number, j: number, distortion: Interval) => void;
}

/**
 * Decides all N(N − 1)/2 pairs: 2Nnm + (n + m)N² operations, and Nm + Nn doubles beside the input.
 * Points that coincide are inside (0 ≤ 0 ≤ 0). Throws a RangeError for what is no such embedding.
 */
export function allPairs(embedding: Embedding): AllPairs {
  requireEmbedding(embedding);
  const census = new Census(embedding);
  const projection = project(embedding.points, embedding.m, embedding.matrix);
  const count = embedding.points.length / embedding.m;
  const products = new Float64Array(BLOCK * BLOCK);
  const imageProducts = new Float64Array(BLOCK * BLOCK);
  for (let from = 0; from < count; from += BLOCK) {
    for (let other = from; other < count; other += BLOCK) {
      blockProducts(projection.points, from, other, products);
      blockProducts(projection.images, from, other, imageProducts);
      for (let i = from; i < Math.min(from + BLOCK, count); i++) {
        for (let j = Math.max(other, i + 1); j < Math.min(other + BLOCK, count); j++) {
          const at = (i - from) * BLOCK + j - other;
          census.take(i, j, distortionOf(projection, i, j, products[at]!, imageProducts[at]!, census.bounds));
        }
      }
    }
  }
  return census.result();
}

function blockProducts(cloud: Cloud, from: number, other: number, out: Float64Array): void {
  rowProducts(blockOf(cloud, from), blockOf(cloud, other), out, 0, BLOCK);
}

function requireEmbedding({ points, m, matrix, n, epsilon }: Embedding): void {
  requirePositive('m', m);
  requirePositive('n', n);
  if (points.length === 0 || points.length % m !== 0) {
    throw new RangeError(`expected N×${m} numbers for N ≥ 1 points, found ${points.length}`);
  }
  if (matrix.length !== n * m) {
    throw new RangeError(`expected ${n}×${m} = ${n * m} numbers for the matrix, found ${matrix.length}`);
  }
  requireFinite('points', points, m);
  requireFinite('matrix', matrix, m);
  const eps = real(epsilon);
  if (compare(eps, real(0)) <= 0 || compare(eps, real(1)) >= 0) {
    throw new RangeError(`expected 0 < ε < 1, found ${epsilon instanceof Object ? eps.toNumber() : epsilon}`);
  }
}

function requirePositive(name: string, dimension: number): void {
  if (Number.isSafeInteger(dimension) && dimension > 0) return;
  throw new RangeError(`expected a dimension ${name} in 1, 2, 3, …, found ${dimension}`);
}

function requireFinite(name: string, entries: Float64Array, m: number): void {
  const at = entries.findIndex(notFinite);
  if (at < 0) return;
  throw new RangeError(`expected finite ${name}, found ${entries[at]} in row ${Math.floor(at / m)}, column ${at % m}`);
}

function notFinite(x: number): boolean {
  return !Number.isFinite(x);
}
