/** What a unit y = Σ wᵢxᵢ puts out when its weights are drawn from a finite law: all weights counted. */
import { dot } from '../numbers/real.ts';
import type { Vector } from './euclidean.ts';
import { type FiniteLaw, image, independent } from './finite-law.ts';

/** The law of y for m independent weights and a fixed x ∈ ℝᵐ: kᵐ atoms where a weight has k. */
export function outputLaw(x: Vector, weight: FiniteLaw): FiniteLaw {
  const weights = independent(...x.map(() => weight));
  return image(weights, (w) => dot(w, x));
}

/** The law of ±X, either sign with probability ½. */
export function symmetrized(X: FiniteLaw): FiniteLaw {
  return X.flatMap(({ x, p }) => [
    { x, p: p.over(2) },
    { x: x.negated(), p: p.over(2) },
  ]);
}
