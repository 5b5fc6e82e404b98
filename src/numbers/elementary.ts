/**
 * The elementary functions on intervals, rounded outward.
 *
 * MPFR rounds each of the twelve correctly in either direction, so the image of an interval is enclosed by its values
 * at the ends, rounded apart, wherever the function is monotone. That leaves the extrema:
 *
 *   sin, cos   turn at (k + ½)π and kπ, k even a maximum, k odd a minimum. The integers between a/π and b/π (less ½),
 *              rounded apart, are all the k there can be; one too many still encloses.
 *   lgamma     is convex, with its minimum −0.12148… at x₀ = 1.46163…, between two neighbouring doubles. Between a and
 *              b it lies above its tangent at a, whose slope ψ(a) is at least −2(x₀ − a) for 1 ≤ a ≤ x₀, because
 *              ψ(x₀) = 0 and ψ′ ≤ ψ′(1) = π²/6 < 2 there.
 *
 * For exp and log of doubles a table does it mostly, with the same ends (`exp-log.ts`).
 *
 * An argument that reaches out of the domain is cut down to it; one wholly outside throws `OutsideDomain`.
 */
import type { Elementary } from './arithmetic.ts';
import { OutsideDomain } from './arithmetic.ts';
import { type Bounds, type Bracket, bracketExp, bracketLog } from './exp-log.ts';
import type { Interval } from './interval.ts';
import {
  apply,
  ceil,
  compare,
  constant,
  DOWN,
  div,
  exponent,
  floor,
  give,
  isInteger,
  type Mpfr,
  mul,
  NEAREST,
  pi,
  precision,
  set,
  setDouble,
  signOf,
  stepUp,
  sub,
  take,
  toDecimal,
  toDouble,
  UP,
} from './mpfr.ts';

const MINUS_ONE = constant(-1);
const ZERO = constant(0);
const HALF = constant(0.5);
const ONE = constant(1);
const TWO = constant(2);
const INFINITY = constant(Infinity);
/** Neighbouring doubles on either side of x₀. */
const VALLEY_START = constant(1.4616321449683622);
const VALLEY_END = constant(1.4616321449683625);
/** The double below lgamma(x₀) = −0.12148629053584960809551…; the tests prove both ends by convexity. */
const LGAMMA_MINIMUM = constant(-0.12148629053584961);
/** sin and cos of larger numbers are only said to lie in [−1, 1]: reducing them takes that many digits of π. */
const LARGEST_REDUCED_EXPONENT = 2 ** 16;

/** Both increase: the ends are enclosed apart. */
const BRACKET: Partial<Record<Elementary, Bracket>> = { exp: bracketExp, log: bracketLog };
const least: Bounds = { lo: 0, hi: 0 };
const greatest: Bounds = { lo: 0, hi: 0 };

const a53 = take(53);
const b53 = take(53);
const lo53 = take(53);
const hi53 = take(53);

/** The tightest doubles around f([lo, hi]), lo ≤ hi; a point if that is exact. Infinite ends mean unbounded. */
export function enclose(f: Elementary, lo: number, hi: number): Interval {
  if (!(lo <= hi)) throw new RangeError(`expected an interval, found [${lo}, ${hi}]`);
  const bracket = BRACKET[f];
  if (bracket?.(lo, least) && (lo === hi || bracket(hi, greatest))) {
    return { lo: least.lo, hi: lo === hi ? least.hi : greatest.hi };
  }
  setDouble(a53, lo, NEAREST);
  if (lo !== hi) setDouble(b53, hi, NEAREST);
  image(f, a53, lo === hi ? a53 : b53, lo53, hi53);
  return { lo: toDouble(lo53, DOWN), hi: toDouble(hi53, UP) };
}

/** Writes an enclosure of f([a, b]) to [lo, hi], two numbers of one precision other than a and b. */
export function image(f: Elementary, a: Mpfr, b: Mpfr, lo: Mpfr, hi: Mpfr): void {
  const domain = DOMAIN[f];
  if (domain !== undefined) [a, b] = meet(f, a, b, domain);
  const wave = f === 'sin' || f === 'cos';
  if (wave && Math.max(exponent(a), exponent(b)) > LARGEST_REDUCED_EXPONENT) range(MINUS_ONE, ONE, lo, hi);
  else if (a === b || compare(a, b) === 0) point(f, a, lo, hi);
  else if (wave) turning(f, a, b, lo, hi);
  else if (f === 'acos' || f === 'erfc') monotone(f, b, a, lo, hi);
  else if (f !== 'lgamma' || compare(a, VALLEY_END) >= 0) monotone(f, a, b, lo, hi);
  else if (compare(b, VALLEY_START) <= 0) monotone(f, b, a, lo, hi);
  else valley(a, b, lo, hi);
}

interface Domain {
  readonly from: Mpfr;
  readonly to: Mpfr;
  /** Whether f has a value at `from`; if not, a limit ±∞. */
  readonly closed: boolean;
}

const DOMAIN: Partial<Record<Elementary, Domain>> = {
  log: { from: ZERO, to: INFINITY, closed: false },
  log1p: { from: MINUS_ONE, to: INFINITY, closed: false },
  lgamma: { from: ZERO, to: INFINITY, closed: false },
  acos: { from: MINUS_ONE, to: ONE, closed: true },
};

function meet(f: Elementary, a: Mpfr, b: Mpfr, { from, to, closed }: Domain): [Mpfr, Mpfr] {
  if (compare(b, from) < (closed ? 0 : 1) || compare(a, to) > 0) {
    throw new OutsideDomain(`${f} of a number in [${toDecimal(a, 6, DOWN)}, ${toDecimal(b, 6, UP)}]`);
  }
  return [compare(a, from) <= 0 ? from : a, compare(b, to) >= 0 ? to : b];
}

/** f is least at `low` and greatest at `high`. */
function monotone(f: Elementary, low: Mpfr, high: Mpfr, lo: Mpfr, hi: Mpfr): void {
  apply(f, lo, low, DOWN);
  apply(f, hi, high, UP);
}

/** One evaluation instead of two: an inexact value rounded down has the true one before its upper neighbour. */
function point(f: Elementary, x: Mpfr, lo: Mpfr, hi: Mpfr): void {
  const error = apply(f, lo, x, DOWN);
  set(hi, lo, NEAREST);
  if (error !== 0) stepUp(hi);
}

function turning(f: 'sin' | 'cos', a: Mpfr, b: Mpfr, lo: Mpfr, hi: Mpfr): void {
  const bits = Math.max(precision(a), precision(b)) + Math.max(exponent(a), exponent(b), 0) + 16;
  const first = take(bits);
  const last = take(bits);
  const lo2 = take(precision(lo));
  const hi2 = take(precision(hi));
  halfTurns(f, first, a, DOWN);
  halfTurns(f, last, b, UP);
  ceil(first, first);
  floor(last, last);
  const several = compare(first, last) < 0;
  const one = compare(first, last) === 0;
  const maximum = several || (one && isEven(first));
  const minimum = several || (one && !maximum);
  point(f, a, lo, hi);
  point(f, b, lo2, hi2);
  if (minimum) set(lo, MINUS_ONE, DOWN);
  else if (compare(lo2, lo) < 0) set(lo, lo2, DOWN);
  if (maximum) set(hi, ONE, UP);
  else if (compare(hi2, hi) > 0) set(hi, hi2, UP);
  for (const x of [first, last, lo2, hi2]) give(x);
}

/** x/π for cos, x/π − ½ for sin: f has its extrema where this is an integer. */
function halfTurns(f: 'sin' | 'cos', r: Mpfr, x: Mpfr, rounding: typeof DOWN | typeof UP): void {
  const towardsZero = signOf(x) > 0 ? DOWN : UP;
  const p = take(precision(r));
  pi(p, rounding === towardsZero ? UP : DOWN);
  div(r, x, p, rounding);
  if (f === 'sin') sub(r, r, HALF, rounding);
  give(p);
}

function isEven(k: Mpfr): boolean {
  const half = take(precision(k));
  div(half, k, TWO, NEAREST);
  const even = isInteger(half);
  give(half);
  return even;
}

/** lgamma on an interval that may hold its minimum. */
function valley(a: Mpfr, b: Mpfr, lo: Mpfr, hi: Mpfr): void {
  const t = take(precision(lo));
  const fall = take(precision(lo));
  apply('lgamma', hi, b, UP);
  apply('lgamma', t, a, UP);
  if (compare(t, hi) > 0) set(hi, t, UP);
  set(lo, LGAMMA_MINIMUM, DOWN);
  if (compare(a, ONE) >= 0) {
    sub(fall, VALLEY_END, a, UP);
    mul(fall, fall, TWO, UP);
    sub(t, b, a, UP);
    mul(fall, fall, t, UP);
    apply('lgamma', t, a, DOWN);
    sub(t, t, fall, DOWN);
    if (compare(t, lo) > 0) set(lo, t, DOWN);
  }
  give(t);
  give(fall);
}

function range(low: Mpfr, high: Mpfr, lo: Mpfr, hi: Mpfr): void {
  set(lo, low, DOWN);
  set(hi, high, UP);
}
