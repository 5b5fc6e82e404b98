/**
 * Numbers for a kernel: rationals, known exactly, where nothing else is needed; enclosures where it is.
 *
 * At a point where two sides touch, a difference is 0, which no enclosure can see. There 1/6 − 1/6 is 0 if 1/6 is kept as it
 * is, and exp(0) = 1. So a rational stays a rational through + − × ÷, through √ of a square, and through the elementary
 * functions where their value is plainly rational; a function's value elsewhere, or a fraction of more than 256 bits, becomes
 * an enclosure, in doubles or of a given precision.
 *
 * Nothing is defined by courtesy: a divisor that may be 0 throws `OutsideDomain`.
 */
import type { Arithmetic, Elementary } from '../numbers/arithmetic.ts';
import { OutsideDomain } from '../numbers/arithmetic.ts';
import { type Enclosure, withEnclosures } from '../numbers/enclosure.ts';
import { divDown, divUp, type Interval, intervals } from '../numbers/interval.ts';
import { isqrt, isSquare, Rational } from '../numbers/rational.ts';

/** A rational, or an interval with ends of some kind. */
export type Enclosed<T> = Rational | T;

interface Pair {
  readonly lo: unknown;
  readonly hi: unknown;
}

/** What the number type of the enclosures must tell beyond its arithmetic. */
interface Reading<T> {
  /** Doubles around x, outward. */
  lower(x: T): number;
  upper(x: T): number;
  /** Rationals around x; throws `OutsideDomain` where it is unbounded. */
  ends(x: T): readonly [Rational, Rational];
  infinity(sign: 1 | -1): T;
}

const LONGEST = 2n ** 256n;
const ZERO = Rational.zero;
const ONE = Rational.one;

/** f(0), where it is rational. */
const AT_ZERO: Partial<Record<Elementary, Rational>> = {
  exp: ONE,
  log1p: ZERO,
  expm1: ZERO,
  sin: ZERO,
  cos: ONE,
  atan: ZERO,
  tanh: ZERO,
  erf: ZERO,
  erfc: ONE,
};

export class Numbers<T extends Pair> implements Arithmetic<Enclosed<T>> {
  /** Of an operation, in operations on doubles. */
  readonly cost: number;
  private readonly enclosures: Arithmetic<T>;
  private readonly reading: Reading<T>;

  constructor(enclosures: Arithmetic<T>, reading: Reading<T>, cost: number) {
    this.cost = cost;
    this.enclosures = enclosures;
    this.reading = reading;
  }

  of(q: Rational): Enclosed<T> {
    return q;
  }

  add(a: Enclosed<T>, b: Enclosed<T>): Enclosed<T> {
    if (a === ZERO) return b;
    if (b === ZERO) return a;
    if (a instanceof Rational && b instanceof Rational) return this.short(a.plus(b));
    return this.enclosures.add(this.wide(a), this.wide(b));
  }

  sub(a: Enclosed<T>, b: Enclosed<T>): Enclosed<T> {
    if (b === ZERO) return a;
    if (a instanceof Rational && b instanceof Rational) return this.short(a.minus(b));
    return this.enclosures.sub(this.wide(a), this.wide(b));
  }

  neg(a: Enclosed<T>): Enclosed<T> {
    return a instanceof Rational ? a.negated() : this.enclosures.neg(a);
  }

  mul(a: Enclosed<T>, b: Enclosed<T>): Enclosed<T> {
    if (a instanceof Rational) {
      if (a.sign() === 0) return ZERO;
      if (a === ONE) return b;
      if (b instanceof Rational) return this.short(a.times(b));
    } else if (b instanceof Rational) return this.mul(b, a);
    return this.enclosures.mul(this.wide(a), this.wide(b));
  }

  div(a: Enclosed<T>, b: Enclosed<T>): Enclosed<T> {
    if (this.mayVanish(b)) throw new OutsideDomain('a divisor that may be 0');
    if (b === ONE) return a;
    if (a instanceof Rational) {
      if (a.sign() === 0) return ZERO;
      if (b instanceof Rational) return this.short(a.over(b));
    }
    return this.enclosures.div(this.wide(a), this.wide(b));
  }

  /** Of what lies in [0, ∞). */
  sqrt(a: Enclosed<T>): Enclosed<T> {
    if (a instanceof Rational && a.sign() >= 0 && isSquare(a.num) && isSquare(a.den)) {
      return Rational.ratio(isqrt(a.num), isqrt(a.den));
    }
    return this.enclosures.sqrt(this.wide(a));
  }

  /** Of what lies in the domain. */
  apply(f: Elementary, a: Enclosed<T>): Enclosed<T> {
    if (a instanceof Rational) {
      const value = a.sign() === 0 ? AT_ZERO[f] : (f === 'log' || f === 'acos') && a.equals(ONE) ? ZERO : undefined;
      if (value !== undefined) return value;
    }
    return this.enclosures.apply(f, this.wide(a));
  }

  pi(): Enclosed<T> {
    return this.enclosures.pi!();
  }

  abs(a: Enclosed<T>): Enclosed<T> {
    if (a instanceof Rational) return a.sign() < 0 ? a.negated() : a;
    return this.enclosures.abs!(a);
  }

  min(a: Enclosed<T>, b: Enclosed<T>): Enclosed<T> {
    if (a instanceof Rational && b instanceof Rational) return a.compare(b) <= 0 ? a : b;
    return this.enclosures.min!(this.wide(a), this.wide(b));
  }

  max(a: Enclosed<T>, b: Enclosed<T>): Enclosed<T> {
    if (a instanceof Rational && b instanceof Rational) return a.compare(b) >= 0 ? a : b;
    return this.enclosures.max!(this.wide(a), this.wide(b));
  }

  /** x², known to be ≥ 0. */
  square(x: Enclosed<T>): Enclosed<T> {
    const size = this.abs(x);
    return this.mul(size, size);
  }

  /** What both enclose, which is not empty where they enclose the same number. */
  meet(a: Enclosed<T>, b: Enclosed<T>): Enclosed<T> {
    if (a instanceof Rational) return a;
    if (b instanceof Rational) return b;
    return between(this.enclosures.max!(a, b), this.enclosures.min!(a, b));
  }

  /** [least, most], reaching to infinity where an end is not given. */
  range(least: Rational | undefined, most: Rational | undefined): Enclosed<T> {
    if (least && most && least.equals(most)) return least;
    return between(
      least ? this.wide(least) : this.reading.infinity(-1),
      most ? this.wide(most) : this.reading.infinity(1),
    );
  }

  /** A double that no member is below. */
  lower(x: Enclosed<T>): number {
    return x instanceof Rational ? x.below() : this.reading.lower(x);
  }

  upper(x: Enclosed<T>): number {
    return x instanceof Rational ? x.above() : this.reading.upper(x);
  }

  ends(x: Enclosed<T>): readonly [Rational, Rational] {
    return x instanceof Rational ? [x, x] : this.reading.ends(x);
  }

  private mayVanish(x: Enclosed<T>): boolean {
    return x instanceof Rational ? x.sign() === 0 : this.reading.lower(x) <= 0 && this.reading.upper(x) >= 0;
  }

  private short(q: Rational): Enclosed<T> {
    const long = q.den > LONGEST || q.num > LONGEST || q.num < -LONGEST;
    return long ? this.enclosures.of(q) : q.num === 0n ? ZERO : q;
  }

  private wide(a: Enclosed<T>): T {
    return a instanceof Rational ? this.enclosures.of(a) : a;
  }
}

function between<T extends Pair>(a: T, b: T): T {
  return { lo: a.lo, hi: b.hi } as T;
}

/** Runs `body` with enclosures in doubles, or with `bits` bits; none of them may outlive the call. */
export function withNumbers<R>(bits: number | undefined, body: (N: Numbers<any>) => R): R {
  if (bits === undefined) return body(IN_DOUBLES);
  return withEnclosures(bits, (E) => {
    const digits = Math.ceil(bits * 0.302) + 2;
    return body(
      new Numbers<Enclosure>(
        E,
        {
          lower: (x) => E.lower(x),
          upper: (x) => E.upper(x),
          ends: (x) => E.decimal(x, digits).map(finite) as [Rational, Rational],
          infinity: (sign) => E.double(sign * Infinity),
        },
        Math.ceil(bits / 64),
      ),
    );
  });
}

const IN_DOUBLES = new Numbers<Interval>(
  { ...intervals, of: double },
  {
    lower: (x) => x.lo,
    upper: (x) => x.hi,
    ends: ({ lo, hi }) => [finite(lo), finite(hi)],
    infinity: (sign) => ({ lo: sign * Infinity, hi: sign * Infinity }),
  },
  1,
);

/** The doubles around a rational; quickly, where both of its parts are doubles. */
function double(q: Rational): Interval {
  const n = Number(q.num);
  const d = Number(q.den);
  if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return { lo: divDown(n, d), hi: divUp(n, d) };
  return { lo: q.below(), hi: q.above() };
}

function finite(x: number | string): Rational {
  if (x === '∞' || x === '-∞' || x === Infinity || x === -Infinity) throw new OutsideDomain('an unbounded enclosure');
  return typeof x === 'string' ? Rational.parse(x) : Rational.of(x);
}
