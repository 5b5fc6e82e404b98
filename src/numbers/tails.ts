/**
 * What the tails of laws are computed by: one algorithm in intervals of doubles and in enclosures.
 *
 * A tail is a density times a sum. The sum is done in the number type itself. The logarithm of a density is a difference
 * of numbers as large as n log n; doubles get it from enclosures of 128 bits, 53 of which are right as long as n < 2^60.
 */
import type { Arithmetic } from './arithmetic.ts';
import { type Enclosure, type Enclosures, withEnclosures } from './enclosure.ts';
import { type Interval, intervals } from './interval.ts';
import { NEAREST, set, take } from './mpfr.ts';
import { nestedEnclosure, nestedSum } from './nested-sum.ts';
import { Rational } from './rational.ts';

/** What a tail needs of a number type: intervals of doubles, or enclosures. */
export interface Numbers<T> extends Arithmetic<T> {
  /** Beyond which a sum is cut off. */
  readonly bits: number;
  between(lo: number, hi: number): T;
  /** A double above it. */
  upper(x: T): number;
  /** From the lower end of one to the upper end of another. */
  hull(low: T, high: T): T;
  /** One step of a long computation. */
  within(step: () => T): T;
  /** s₀ from s_K: the ratio r_j in doubles, with at most c roundings, and in this type. */
  nested(ratio: (j: number) => number, c: number, exact: (j: number) => T, K: number, rest: T): T;
}

export const doubles: Numbers<Interval> = {
  ...intervals,
  bits: 64,
  between: (lo, hi) => ({ lo, hi }),
  upper: (x) => x.hi,
  hull: (low, high) => ({ lo: low.lo, hi: high.hi }),
  within: (step) => step(),
  nested: (ratio, c, _, K, rest) => nestedSum(ratio, c, K, rest),
};

export function enclosed(E: Enclosures): Numbers<Enclosure> {
  const more: Pick<Numbers<Enclosure>, 'between' | 'hull' | 'nested'> = {
    between: (lo, hi) => (lo === hi ? E.double(lo) : { lo: E.double(lo).lo, hi: E.double(hi).hi }),
    hull: (low, high) => ({ lo: low.lo, hi: high.hi }),
    nested: (_, __, exact, K, rest) => nestedEnclosure(E, exact, K, rest),
  };
  return Object.assign(Object.create(E) as Enclosures, more);
}

const MORE_BITS = 128;

/** An interval of doubles around what is computed in enclosures of more bits. */
export function throughEnclosures(value: (E: Enclosures) => Enclosure): Interval {
  return withEnclosures(MORE_BITS, (E) => {
    const x = value(E);
    return { lo: E.lower(x), hi: E.upper(x) };
  });
}

/** log Γ(a + 1), a > −1. The latest to 128 bits is kept: the tails of one law are most often asked for together. */
export function logFactorial(E: Enclosures, a: Rational): Enclosure {
  if (E.bits === MORE_BITS && latest.a.equals(a)) return E.add(latest, E.double(0));
  const value = E.apply('lgamma', E.of(a.plus(Rational.one)));
  if (E.bits === MORE_BITS) {
    set(latest.lo, value.lo, NEAREST);
    set(latest.hi, value.hi, NEAREST);
    latest.a = a;
  }
  return value;
}

const latest = { a: Rational.of(-1n), lo: take(MORE_BITS), hi: take(MORE_BITS) };

/** log(1 − e^y) for y < 0, by whichever form keeps the small one of e^y and 1 − e^y. */
export function logComplement<T>(N: Numbers<T>, y: T): T {
  return N.upper(y) < -Math.LN2
    ? N.apply('log1p', N.neg(N.apply('exp', y)))
    : N.apply('log', N.neg(N.apply('expm1', y)));
}

/** Of a monotone function: from its value where it is least to its value where it is greatest. */
export function hull<X, Y>(f: (end: X) => { lo: Y; hi: Y }, least: X, greatest: X): { lo: Y; hi: Y } {
  const low = f(least);
  return { lo: low.lo, hi: (least === greatest ? low : f(greatest)).hi };
}
