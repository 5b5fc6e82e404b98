/**
 * Enclosures at any precision: intervals with ends of a given number of bits, rounded outward by MPFR.
 *
 *   withEnclosures(200, (E) => E.sign(E.sub(E.sqrt(E.of(two)), E.of(q))))
 *
 * The numbers live in the library's memory for as long as the call: when it ends, by return or by exception, all go
 * back to the pool, so only doubles, signs and text may leave it. Calls may be nested.
 *
 * Ends may be infinite. As in `interval.ts`, 0 · ∞ = 0; exponents run to ±2^30 before an end is ±∞ or 0.
 */
import { type Arithmetic, type Elementary, OutsideDomain, type Special } from './arithmetic.ts';
import { image } from './elementary.ts';
import * as mpfr from './mpfr.ts';
import { DOWN, type Mpfr, NEAREST, type Rounding, type Sign, UP } from './mpfr.ts';
import type { Rational } from './rational.ts';

/** A closed interval with MPFR ends; lo ≤ hi. */
export interface Enclosure {
  readonly lo: Mpfr;
  readonly hi: Mpfr;
}

/** Arithmetic of enclosures of one precision, with ways to read them. */
export interface Enclosures extends Arithmetic<Enclosure> {
  readonly bits: number;
  pi(): Enclosure;
  /** A finite double, exactly where the precision is at least 53 bits. */
  double(x: number): Enclosure;
  /** What `body` returns, all other numbers that it took being given back: for the steps of a long sum. */
  within(body: () => Enclosure): Enclosure;
  abs(a: Enclosure): Enclosure;
  min(a: Enclosure, b: Enclosure): Enclosure;
  max(a: Enclosure, b: Enclosure): Enclosure;
  /** The greatest double not above any member. */
  lower(x: Enclosure): number;
  /** The least double not below any member. */
  upper(x: Enclosure): number;
  /** The sign of every member; undefined if they differ. */
  sign(x: Enclosure): Sign | undefined;
  contains(x: Enclosure, q: Rational): boolean;
  /** Decimals of that many digits on either side, for `Rational.parse`; `-∞` and `∞` where unbounded. */
  decimal(x: Enclosure, digits: number): readonly [lower: string, upper: string];
}

/** Runs `body` with enclosures of 2 to 65536 bits; none of them outlives the call. */
export function withEnclosures<R>(bits: number, body: (E: Enclosures) => R): R {
  if (!Number.isInteger(bits) || bits < 2 || bits > 65536) {
    throw new RangeError(`expected a precision of 2 to 65536 bits, found ${bits}`);
  }
  const E = new AtPrecision(bits);
  try {
    return body(E);
  } finally {
    E.end();
  }
}

class AtPrecision implements Enclosures {
  readonly bits: number;
  private readonly taken: Mpfr[];
  private over: boolean;

  constructor(bits: number) {
    this.bits = bits;
    this.taken = [];
    this.over = false;
  }

  /** Gives all numbers back. */
  end(): void {
    this.over = true;
    for (const x of this.taken) mpfr.give(x);
  }

  private take(): Mpfr {
    if (this.over) throw new Error('enclosures used after the end of the call that made them');
    const x = mpfr.take(this.bits);
    this.taken.push(x);
    return x;
  }

  private fresh(): Enclosure {
    return { lo: this.take(), hi: this.take() };
  }

  within(body: () => Enclosure): Enclosure {
    const { taken } = this;
    const before = taken.length;
    const { lo, hi } = body();
    let kept = before;
    for (let i = before; i < taken.length; i++) {
      const x = taken[i]!;
      if (x === lo || x === hi) taken[kept++] = x;
      else mpfr.give(x);
    }
    taken.length = kept;
    return { lo, hi };
  }

  double(x: number): Enclosure {
    const r = this.fresh();
    return around(r, mpfr.setDouble(r.lo, x, DOWN));
  }

  of(q: Rational): Enclosure {
    const r = this.fresh();
    return around(r, mpfr.setRational(r.lo, q, DOWN));
  }

  pi(): Enclosure {
    const r = this.fresh();
    return around(r, mpfr.pi(r.lo, DOWN));
  }

  add(a: Enclosure, b: Enclosure): Enclosure {
    const r = this.fresh();
    mpfr.add(r.lo, a.lo, b.lo, DOWN);
    mpfr.add(r.hi, a.hi, b.hi, UP);
    return r;
  }

  sub(a: Enclosure, b: Enclosure): Enclosure {
    const r = this.fresh();
    mpfr.sub(r.lo, a.lo, b.hi, DOWN);
    mpfr.sub(r.hi, a.hi, b.lo, UP);
    return r;
  }

  neg(a: Enclosure): Enclosure {
    const r = this.fresh();
    mpfr.neg(r.lo, a.hi, DOWN);
    mpfr.neg(r.hi, a.lo, UP);
    return r;
  }

  mul(a: Enclosure, b: Enclosure): Enclosure {
    const r = this.fresh();
    if (mpfr.signOf(a.lo) >= 0) {
      product(r.lo, mpfr.signOf(b.lo) >= 0 ? a.lo : a.hi, b.lo, DOWN);
      product(r.hi, mpfr.signOf(b.hi) >= 0 ? a.hi : a.lo, b.hi, UP);
    } else if (mpfr.signOf(a.hi) <= 0) {
      product(r.lo, mpfr.signOf(b.hi) <= 0 ? a.hi : a.lo, b.hi, DOWN);
      product(r.hi, mpfr.signOf(b.lo) <= 0 ? a.lo : a.hi, b.lo, UP);
    } else if (mpfr.signOf(b.lo) >= 0) {
      product(r.lo, a.lo, b.hi, DOWN);
      product(r.hi, a.hi, b.hi, UP);
    } else if (mpfr.signOf(b.hi) <= 0) {
      product(r.lo, a.hi, b.lo, DOWN);
      product(r.hi, a.lo, b.lo, UP);
    } else {
      const s = this.fresh();
      product(r.lo, a.lo, b.hi, DOWN);
      product(s.lo, a.hi, b.lo, DOWN);
      product(r.hi, a.lo, b.lo, UP);
      product(s.hi, a.hi, b.hi, UP);
      return { lo: least(r.lo, s.lo), hi: greatest(r.hi, s.hi) };
    }
    return r;
  }

  /** Unbounded when the divisor contains 0. */
  div(a: Enclosure, b: Enclosure): Enclosure {
    const r = this.fresh();
    if (mpfr.signOf(b.lo) > 0) {
      mpfr.div(r.lo, a.lo, mpfr.signOf(a.lo) >= 0 ? b.hi : b.lo, DOWN);
      mpfr.div(r.hi, a.hi, mpfr.signOf(a.hi) >= 0 ? b.lo : b.hi, UP);
    } else if (mpfr.signOf(b.hi) < 0) {
      mpfr.div(r.lo, a.hi, mpfr.signOf(a.hi) >= 0 ? b.hi : b.lo, DOWN);
      mpfr.div(r.hi, a.lo, mpfr.signOf(a.lo) >= 0 ? b.lo : b.hi, UP);
    } else if (sign(b) === 0) {
      throw new OutsideDomain('division by zero');
    } else {
      mpfr.setDouble(r.lo, -Infinity, DOWN);
      mpfr.setDouble(r.hi, Infinity, UP);
    }
    return r;
  }

  /** The root of what lies in [0, ∞). */
  sqrt(a: Enclosure): Enclosure {
    if (mpfr.signOf(a.hi) < 0) throw new OutsideDomain('the square root of a negative number');
    const r = this.fresh();
    if (mpfr.signOf(a.lo) > 0) mpfr.sqrt(r.lo, a.lo, DOWN);
    else mpfr.setDouble(r.lo, 0, DOWN);
    mpfr.sqrt(r.hi, a.hi, UP);
    return r;
  }

  apply(f: Elementary, a: Enclosure): Enclosure {
    const r = this.fresh();
    image(f, a.lo, a.hi, r.lo, r.hi);
    return r;
  }

  special(f: Special, parameters: readonly Rational[], a: Enclosure): Enclosure {
    return f.enclosure(this, parameters, a);
  }

  abs(a: Enclosure): Enclosure {
    if (mpfr.signOf(a.lo) >= 0) return a;
    const r = this.neg(a);
    if (mpfr.signOf(a.hi) <= 0) return r;
    mpfr.setDouble(r.lo, 0, DOWN);
    return { lo: r.lo, hi: greatest(r.hi, a.hi) };
  }

  min(a: Enclosure, b: Enclosure): Enclosure {
    return { lo: least(a.lo, b.lo), hi: least(a.hi, b.hi) };
  }

  max(a: Enclosure, b: Enclosure): Enclosure {
    return { lo: greatest(a.lo, b.lo), hi: greatest(a.hi, b.hi) };
  }

  lower(x: Enclosure): number {
    return mpfr.toDouble(x.lo, DOWN);
  }

  upper(x: Enclosure): number {
    return mpfr.toDouble(x.hi, UP);
  }

  sign(x: Enclosure): Sign | undefined {
    return sign(x);
  }

  contains(x: Enclosure, q: Rational): boolean {
    return mpfr.compareRational(x.lo, q) <= 0 && mpfr.compareRational(x.hi, q) >= 0;
  }

  decimal(x: Enclosure, digits: number): readonly [lower: string, upper: string] {
    return [mpfr.toDecimal(x.lo, digits, DOWN), mpfr.toDecimal(x.hi, digits, UP)];
  }
}

/** The value once rounded down to r.lo, with that error. */
function around(r: Enclosure, error: Sign): Enclosure {
  mpfr.set(r.hi, r.lo, NEAREST);
  if (error !== 0) mpfr.stepUp(r.hi);
  return r;
}

function sign(x: Enclosure): Sign | undefined {
  const s = mpfr.signOf(x.lo);
  return s === mpfr.signOf(x.hi) ? s : undefined;
}

function product(r: Mpfr, x: Mpfr, y: Mpfr, rounding: Rounding): void {
  if (mpfr.signOf(x) === 0 || mpfr.signOf(y) === 0) mpfr.setDouble(r, 0, rounding);
  else mpfr.mul(r, x, y, rounding);
}

function least(x: Mpfr, y: Mpfr): Mpfr {
  return mpfr.compare(x, y) <= 0 ? x : y;
}

function greatest(x: Mpfr, y: Mpfr): Mpfr {
  return mpfr.compare(x, y) >= 0 ? x : y;
}
