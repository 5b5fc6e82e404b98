/** Cosines as scores of a sample for the centres. */
import { ONE, type Real, sqrt } from '../numbers/real.ts';
import { cosine, type Vector } from './euclidean.ts';

/** cos(z, c) for every centre c. */
export function scores(z: Vector, centres: readonly Vector[]): Real[] {
  return centres.map((c) => cosine(z, c));
}

/** √(1 − cos) of each score, for scores from −1 to 1: the post's u = √(1 − cos(z₁,c₁)) and v = √(1 − cos(z₁,c₂)). */
export function roots<S extends readonly Real[]>(...cosines: S): { readonly [K in keyof S]: Real } {
  return cosines.map((cos) => sqrt(ONE.minus(cos))) as { [K in keyof S]: Real };
}
