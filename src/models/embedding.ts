/** Linear maps ℝᵐ → ℝⁿ, as matrices of n rows, and how they change lengths. */
import { dot, max, ONE, type Real, type Scalar } from '../numbers/real.ts';
import { sign } from '../numbers/sign.ts';
import { all, atMost, type Statement } from '../statement.ts';
import { squaredNorm, type Vector } from './euclidean.ts';

export type Matrix = readonly Vector[];

/** A x. */
export function applied(A: Matrix, x: Vector): Vector {
  return A.map((row) => dot(row, x));
}

/** | |Aw|²/|w|² − 1 | for w ≠ 0. */
export function distortion(A: Matrix, w: Vector): Real {
  return squaredNorm(applied(A, w)).over(squaredNorm(w)).minus(1).abs();
}

/** The largest distortion of those vectors that are not 0; 0 if all are. */
export function worstDistortion(A: Matrix, ...vectors: readonly Vector[]): Real {
  return max(0, ...vectors.filter((w) => sign(squaredNorm(w)) !== 0).map((w) => distortion(A, w)));
}

/** (1 − ε)|w|² ≤ |Aw|² ≤ (1 + ε)|w|². */
export function keepsLength(A: Matrix, w: Vector, eps: Scalar): Statement {
  const [before, after] = [squaredNorm(w), squaredNorm(applied(A, w))];
  return all({
    'not much shorter': atMost(before.times(ONE.minus(eps)), after),
    'not much longer': atMost(after, before.times(ONE.plus(eps))),
  });
}
