import type { Real, Scalar } from '../numbers/real.ts';
import type { Stream } from './stream.ts';

/** How to draw a T; a function of the stream alone. */
export interface Sampler<T> {
  sample(stream: Stream): T;
}

/** A law on ℝ: how to draw from it, and what it is, exactly. */
export interface Law extends Sampler<number> {
  readonly name: string;
  readonly mean: Real;
  readonly variance: Real;
  /** P(X ≤ x). */
  cdf(x: Scalar): Real;
  /** P(X < x), which differs from the cdf at the atoms of a discrete law. */
  cdfLeft(x: Scalar): Real;
  /** What is drawn are doubles: an upper bound of sup |P(drawn ≤ x) − cdf(x)|. */
  readonly error: Real;
  /** Fills with what as many calls of `sample` give. */
  fill(stream: Stream, out: Float64Array): void;
}

/** Row-major: the entry in row i and column j, both from 0, is entries[i·columns + j]. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly entries: Float64Array;
}
