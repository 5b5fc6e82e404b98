/** Cosines as scores, where claims are about these alone. */
import { ONE, type Real, sqrt } from '../numbers/real.ts';

/** √(1 − cos) of each score, for scores from −1 to 1: the post's u = √(1 − cos(z₁,c₁)) and v = √(1 − cos(z₁,c₂)). */
export function roots<S extends readonly Real[]>(...scores: S): { readonly [K in keyof S]: Real } {
  return scores.map((cos) => sqrt(ONE.minus(cos))) as { [K in keyof S]: Real };
}
