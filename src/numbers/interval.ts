/**
 * Intervals of doubles, rounded outward.
 *
 * The hardware rounds to nearest; which way it went is read off the rounding error, which is itself a double:
 *
 *   s = fl(a + b)   TwoSum (Knuth)          a + b − s, exactly;
 *   p = fl(a · b)   TwoProduct (Dekker)     a · b − p, exactly, while no part overflows or falls below 2^−1074;
 *   q = fl(a / b)   the remainder a − q · b is a double, found through TwoProduct; likewise a − s² for s = fl(√a).
 *
 * A lower bound is then the rounded result if its error is ≥ 0, else the double before it: the directed rounding
 * itself. If a step overflows, the error is NaN, which is not ≥ 0. Where Dekker's parts may underflow, the result being
 * outside [SMALL, LARGE], the neighbour is taken unasked. Either way the bound is at most one double wider, and never
 * across zero.
 *
 * An endpoint ±∞ says that the interval is unbounded; as a factor it meets 0 · ∞ = 0, because the interval's members
 * are real numbers. A lower bound of something infinite or undefined falls to the wide side.
 *
 * Ogita, Rump, Oishi, *Accurate sum and dot product*, SIAM J. Sci. Comput. 26 (2005), for the transformations;
 * Boldo, Graillat, Muller, *On the robustness of the 2Sum and Fast2Sum algorithms*, ACM TOMS 44 (2017): TwoSum is exact
 * unless it overflows.
 */
import type { Arithmetic } from './arithmetic.ts';
import { OutsideDomain } from './arithmetic.ts';
import { enclose } from './elementary.ts';
import { nextDown, nextUp } from './next.ts';

export { nextDown, nextUp } from './next.ts';

/** A closed interval of reals; lo ≤ hi, lo < ∞, hi > −∞. */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

/** Products at least this large have an error that is a multiple of 2^−1074. */
const SMALL = 2 ** -960;
/** Up to here the product of two halves, both rounded up, cannot overflow. */
const LARGE = 2 ** 990;
const SPLITTER = 2 ** 27 + 1;

/** The largest double ≤ a + b. */
export function addDown(a: number, b: number): number {
  const s = a + b;
  return sumError(a, b, s) >= 0 ? s : lower(s);
}

/** The smallest double ≥ a + b. */
export function addUp(a: number, b: number): number {
  const s = a + b;
  return sumError(a, b, s) <= 0 ? s : upper(s);
}

/** The largest double ≤ a − b. */
export function subDown(a: number, b: number): number {
  return addDown(a, -b);
}

/** The smallest double ≥ a − b. */
export function subUp(a: number, b: number): number {
  return addUp(a, -b);
}

/** The largest double ≤ a·b, or the one before it where a factor or the product is extreme. */
export function mulDown(a: number, b: number): number {
  const p = a * b;
  if (tame(p)) return productError(a, b, p) >= 0 ? p : nextDown(p);
  if (a === 0 || b === 0) return 0;
  return p === 0 && a > 0 === b > 0 ? 0 : lower(p);
}

/** The smallest double ≥ a·b, or the one after it where a factor or the product is extreme. */
export function mulUp(a: number, b: number): number {
  return 0 - mulDown(-a, b);
}

/** The largest double ≤ a/b, or the one before it where an operand or the quotient is extreme; −∞ for b = 0. */
export function divDown(a: number, b: number): number {
  const q = a / b;
  if (tame(a) && tame(q)) {
    const r = remainder(a, q, b);
    return (b > 0 ? r >= 0 : r <= 0) ? q : nextDown(q);
  }
  if (b === 0) return -Infinity;
  if (a === 0 || ((b === Infinity || b === -Infinity) && Number.isFinite(a))) return 0;
  return q === 0 && a > 0 === b > 0 ? 0 : lower(q);
}

/** The smallest double ≥ a/b, or the one after it where an operand or the quotient is extreme; ∞ for b = 0. */
export function divUp(a: number, b: number): number {
  return 0 - divDown(-a, b);
}

/** The largest double ≤ √a, for a ≥ 0. */
export function sqrtDown(a: number): number {
  if (!tame(a)) return extremeSqrt(sqrtDown, a);
  const s = Math.sqrt(a);
  return remainder(a, s, s) >= 0 ? s : nextDown(s);
}

/** The smallest double ≥ √a, for a ≥ 0. */
export function sqrtUp(a: number): number {
  if (!tame(a)) return extremeSqrt(sqrtUp, a);
  const s = Math.sqrt(a);
  return remainder(a, s, s) <= 0 ? s : nextUp(s);
}

export const intervals: Arithmetic<Interval> = {
  of: (q) => ({ lo: q.below(), hi: q.above() }),
  add: (a, b) => ({ lo: addDown(a.lo, b.lo), hi: addUp(a.hi, b.hi) }),
  sub: (a, b) => ({ lo: subDown(a.lo, b.hi), hi: subUp(a.hi, b.lo) }),
  neg: (a) => ({ lo: 0 - a.hi, hi: 0 - a.lo }),

  mul(a, b) {
    if (a.lo >= 0) {
      return { lo: mulDown(b.lo >= 0 ? a.lo : a.hi, b.lo), hi: mulUp(b.hi >= 0 ? a.hi : a.lo, b.hi) };
    }
    if (a.hi <= 0) {
      return { lo: mulDown(b.hi <= 0 ? a.hi : a.lo, b.hi), hi: mulUp(b.lo <= 0 ? a.lo : a.hi, b.lo) };
    }
    if (b.lo >= 0) return { lo: mulDown(a.lo, b.hi), hi: mulUp(a.hi, b.hi) };
    if (b.hi <= 0) return { lo: mulDown(a.hi, b.lo), hi: mulUp(a.lo, b.lo) };
    return {
      lo: Math.min(mulDown(a.lo, b.hi), mulDown(a.hi, b.lo)),
      hi: Math.max(mulUp(a.lo, b.lo), mulUp(a.hi, b.hi)),
    };
  },

  /** The whole line when the divisor contains 0. */
  div(a, b) {
    if (b.lo > 0) {
      return { lo: divDown(a.lo, a.lo >= 0 ? b.hi : b.lo), hi: divUp(a.hi, a.hi >= 0 ? b.lo : b.hi) };
    }
    if (b.hi < 0) {
      return { lo: divDown(a.hi, a.hi >= 0 ? b.hi : b.lo), hi: divUp(a.lo, a.lo >= 0 ? b.lo : b.hi) };
    }
    if (b.lo === 0 && b.hi === 0) throw new OutsideDomain('division by zero');
    return { lo: -Infinity, hi: Infinity };
  },

  /** The root of what lies in [0, ∞). */
  sqrt(a) {
    if (a.hi < 0) throw new OutsideDomain(`the square root of a number in [${a.lo}, ${a.hi}]`);
    return { lo: a.lo > 0 ? sqrtDown(a.lo) : 0, hi: sqrtUp(a.hi) };
  },

  apply: (f, a) => enclose(f, a.lo, a.hi),
  special: (f, parameters, a) => f.interval(parameters, a),

  /** The double nearest to π is below it. */
  pi: () => ({ lo: Math.PI, hi: nextUp(Math.PI) }),
  abs: (a) => ({ lo: Math.max(a.lo, 0 - a.hi, 0), hi: Math.max(0 - a.lo, a.hi) }),
  min: (a, b) => ({ lo: Math.min(a.lo, b.lo), hi: Math.min(a.hi, b.hi) }),
  max: (a, b) => ({ lo: Math.max(a.lo, b.lo), hi: Math.max(a.hi, b.hi) }),
};

function tame(x: number): boolean {
  const size = Math.abs(x);
  return size >= SMALL && size <= LARGE;
}

function lower(x: number): number {
  return Number.isNaN(x) ? -Infinity : nextDown(x);
}

function upper(x: number): number {
  return Number.isNaN(x) ? Infinity : nextUp(x);
}

/** a + b − s for s = fl(a + b); NaN if a step overflows. */
function sumError(a: number, b: number, s: number): number {
  const t = s - a;
  return a - (s - t) + (b - t);
}

/** a·b − p for p = fl(a·b), with Veltkamp's splitting of a factor into halves of 26 bits. */
function productError(a: number, b: number, p: number): number {
  const s = SPLITTER * a;
  const a1 = s - (s - a);
  const a0 = a - a1;
  const t = SPLITTER * b;
  const b1 = t - (t - b);
  const b0 = b - b1;
  return a0 * b0 - (p - a1 * b1 - a0 * b1 - a1 * b0);
}

/** a − q·b, where q·b is within a factor of 2 of a: both subtractions are exact. */
function remainder(a: number, q: number, b: number): number {
  const p = q * b;
  return a - p - productError(q, b, p);
}

/** Roots outside [SMALL, LARGE], by powers of 4 back inside it. */
function extremeSqrt(root: (a: number) => number, a: number): number {
  if (a <= 0) return a === 0 ? 0 : Number.NaN;
  if (a < SMALL) return root(a * 2 ** 200) * 2 ** -100;
  if (a < Infinity) return root(a * 2 ** -200) * 2 ** 100;
  return root === sqrtUp ? Infinity : Number.MAX_VALUE;
}
