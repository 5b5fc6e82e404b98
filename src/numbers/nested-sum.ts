/**
 * Sums of positive terms whose ratios fall, 1 + r₁ + r₁r₂ + r₁r₂r₃ + … with r₁ ≥ r₂ ≥ … ≥ 0, evaluated from within:
 *
 *   s₀ = 1 + r₁s₁,   s₁ = 1 + r₂s₂,   …,   s_{K−1} = 1 + r_K s_K.
 *
 * The rest s_K = 1 + r_{K+1} + r_{K+1}r_{K+2} + … lies in [1, 1/(1 − r_{K+1})], by comparison with a geometric series, as
 * soon as r_{K+1} < 1. It counts by r₁⋯r_K.
 *
 * In doubles, u = 2^−53, let each r_j be off by at most c u relatively, and V be no less than any s_j. If the computed s_j
 * has the relative error e_j, one product and one sum later, to the first order in u,
 *
 *   e_{j−1} ≤ u + (1 − 1/s_{j−1})(e_j + (c + 1)u) ≤ u + (1 − 1/V)(e_j + (c + 1)u),
 *
 * so that e_j ≤ (c + 2)Vu implies e_{j−1} ≤ (c + 2)Vu − (c + 1)u/V: no growth, and the terms of second order, less than
 * 2((c + 2)V u)², hide in what is left over while V < 2^15. Because the r_j fall, the s_j have no minimum within: once they
 * rise, from s_j to s_{j−1}, they go on rising, and V is the first or the last of them.
 */
import type { Enclosure, Enclosures } from './enclosure.ts';
import { type Interval, mulDown, mulUp } from './interval.ts';

const UNIT = 2 ** -53;
/** Ratios are followed until they are this far below 1. */
const GAP = 2 ** -20;
const LARGEST = 2 ** 15;
/** Products are rescaled below it. */
const SMALL = 2 ** -512;

/** K ≤ `most`, at which r₁⋯r_K has fallen below 2^−bits and the next ratio is clearly less than 1; or else `most`. */
export function cutOff(ratio: (j: number) => number, bits: number, most: number): number {
  let product = 1;
  let left = bits;
  let enough = 2 ** -left;
  for (let j = 1; j <= most; j++) {
    const r = ratio(j);
    if (product < enough && r < 1 - GAP) return j - 1;
    product *= r;
    if (product < SMALL) {
      product /= SMALL;
      left -= 512;
      enough = 2 ** -left;
    }
  }
  return most;
}

/** Contains the rest s_K, given r_{K+1} up to rounding; the factor 2 is more than that rounding takes. */
export function restAfter(ratio: number): Interval {
  return { lo: 1, hi: ratio < 1 - GAP ? 2 / (1 - ratio) : Infinity };
}

/** s₀ from s_K, where `ratio` has at most c roundings, K < 2^40. */
export function nestedSum(ratio: (j: number) => number, c: number, K: number, rest: Interval): Interval {
  let { lo, hi } = rest;
  for (let j = K; j > 0; j--) {
    const r = ratio(j);
    lo = 1 + r * lo;
    hi = 1 + r * hi;
  }
  const V = Math.max(hi, rest.hi);
  if (!(V < LARGEST)) return { lo: 1, hi: Infinity };
  const error = (c + 3) * V * UNIT;
  return { lo: mulDown(lo, 1 - error), hi: mulUp(hi, 1 + error) };
}

/** The same in enclosures. */
export function nestedEnclosure(E: Enclosures, ratio: (j: number) => Enclosure, K: number, rest: Enclosure): Enclosure {
  const one = E.double(1);
  let s = rest;
  for (let j = K; j > 0; j--) s = E.within(() => E.add(one, E.mul(ratio(j), s)));
  return s;
}
