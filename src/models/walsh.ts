/** Vectors of mean 0 and variance 1 that are orthogonal to each other: uncorrelated without any chance. */
import { evaluate } from '../numbers/evaluate.ts';
import { rationals } from '../numbers/rationals.ts';
import { dot, ONE, type Real, real } from '../numbers/real.ts';
import type { Matrix } from './embedding.ts';
import { minus, scaled, type Vector } from './euclidean.ts';
import { centred } from './normalization.ts';

/** The rows of the Hadamard matrix of order 2ᵏ but the first, in Sylvester's order: 2ᵏ − 1 vectors of entries ±1. */
export function walsh(k: number): Matrix {
  let H: Matrix = [[ONE]];
  for (let i = 0; i < k; i++) H = [...H.map((h) => [...h, ...h]), ...H.map((h) => [...h, ...scaled(-1, h)])];
  return H.slice(1);
}

/**
 * The same reflected in the hyperplane orthogonal to u less its average, which keeps means, lengths and angles; of
 * rational vectors, as the rationals that they are. Throws `OutsideDomain` for a constant u.
 */
export function reflected(vectors: Matrix, u: Vector): Matrix {
  const axis = centred(u).map(settled);
  const square = settled(dot(axis, axis));
  return vectors.map((x) => minus(x, scaled(settled(dot(x, axis).times(2).over(square)), axis)).map(settled));
}

function settled(x: Real): Real {
  return real(evaluate(x, rationals));
}
