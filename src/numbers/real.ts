/**
 * Real numbers, known by how they were computed.
 *
 * A `Real` is a node of an expression: a rational leaf, a named variable, or an operation on earlier nodes. It carries
 * an interval of doubles, rounded outward as it is built, which decides nearly every comparison; `sign.ts` decides the
 * others by evaluating the expression again in a stronger number type. So a formula is written once, and
 * `evaluate(x, arithmetic)` runs it in every number type there is: doubles, intervals, enclosures, rationals, closed
 * forms, residues. With a `variable` for a leaf, the same code yields its formula instead of a value.
 *
 * A number in the code is an integer: `x.times(2)`. A decimal is written as text, `real('0.02')`, because the double
 * 0.02 is another number; `real.double(x)` is the exact value of a double's bits.
 */
import type { Elementary, Special } from './arithmetic.ts';
import { OutsideDomain } from './arithmetic.ts';
import { enclose } from './elementary.ts';
import {
  addDown,
  addUp,
  divDown,
  divUp,
  mulDown,
  mulUp,
  nextUp,
  sqrtDown,
  sqrtUp,
  subDown,
  subUp,
} from './interval.ts';
import { Rational } from './rational.ts';

export type Op =
  | 'leaf'
  | 'variable'
  | 'pi'
  | 'add'
  | 'sub'
  | 'mul'
  | 'div'
  | 'neg'
  | 'abs'
  | 'min'
  | 'max'
  | 'sum'
  | 'dot'
  | 'squaredDistance'
  | 'sqrt'
  | 'apply';

/** What a formula may be fed: a Real, an integer, or the text of a rational (`'3/5'`, `'0.02'`). */
export type Scalar = Real | number | bigint | string;

const NONE: readonly Real[] = [];

export class Real {
  readonly op: Op;
  /**
   * The operands: one, two, any number for `sum`, the two vectors one after the other for `dot` and `squaredDistance`,
   * the parameters and then the variable for a special function.
   */
  readonly args: readonly Real[];
  /** A leaf's exact value (a double stands for its bits), a variable's name, or the function applied. */
  readonly what: number | Rational | string | Special | undefined;
  /** Ends of an interval that contains the value; lo = hi only if the value is that double. */
  readonly lo: number;
  readonly hi: number;
  /** Built from rational leaves by + − × ÷ and order alone, so that exact rationals can evaluate it. */
  readonly rational: boolean;
  /** Every operation in it is known, from the intervals alone, to be defined: no division by what might be zero. */
  readonly total: boolean;

  constructor(
    op: Op,
    args: readonly Real[],
    what: number | Rational | string | Special | undefined,
    lo: number,
    hi: number,
    rational: boolean,
    total: boolean,
  ) {
    this.op = op;
    this.args = args;
    this.what = what;
    this.lo = lo;
    this.hi = hi;
    this.rational = rational;
    this.total = total;
  }

  plus(other: Scalar): Real {
    const b = real(other);
    return binary('add', this, b, addDown(this.lo, b.lo), addUp(this.hi, b.hi));
  }

  minus(other: Scalar): Real {
    const b = real(other);
    if (this === b && this.total) return ZERO;
    return binary('sub', this, b, subDown(this.lo, b.hi), subUp(this.hi, b.lo));
  }

  times(other: Scalar): Real {
    const b = real(other);
    if (this === b) return this.squared();
    return binary('mul', this, b, productBelow(this, b), productAbove(this, b));
  }

  over(other: Scalar): Real {
    const b = real(other);
    if (b.lo > 0 || b.hi < 0) return binary('div', this, b, quotientBelow(this, b), quotientAbove(this, b));
    if (b.lo === b.hi) throw new OutsideDomain('division by zero');
    return new Real('div', [this, b], undefined, -Infinity, Infinity, this.rational && b.rational, false);
  }

  negated(): Real {
    return new Real('neg', [this], undefined, -this.hi, -this.lo, this.rational, this.total);
  }

  squared(): Real {
    const near = this.lo > 0 ? this.lo : this.hi < 0 ? -this.hi : 0;
    const far = Math.max(-this.lo, this.hi);
    return binary('mul', this, this, mulDown(near, near), mulUp(far, far));
  }

  /** The integer power, k ≥ 0, by repeated squaring. */
  power(k: number): Real {
    if (!Number.isSafeInteger(k) || k < 0) throw new RangeError(`expected an exponent in 0, 1, 2, …, found ${k}`);
    if (k === 0) return ONE;
    const half = this.power(k >> 1).squared();
    return k < 2 ? this : k % 2 === 1 ? half.times(this) : half;
  }

  abs(): Real {
    if (this.lo >= 0) return this;
    return new Real(
      'abs',
      [this],
      undefined,
      Math.max(0, -this.hi),
      Math.max(-this.lo, this.hi),
      this.rational,
      this.total,
    );
  }

  /** A nearby double, for display and for steering a search; never for a verdict. */
  toNumber(): number {
    if (this.lo === this.hi) return this.lo;
    if (this.what instanceof Rational) return this.what.toNumber();
    const middle = this.lo / 2 + this.hi / 2;
    return Number.isFinite(middle) ? middle : Number.isFinite(this.lo) ? this.lo : this.hi;
  }

  /** The exact value of a leaf; undefined for anything computed. */
  get leaf(): Rational | undefined {
    if (this.op !== 'leaf') return undefined;
    return this.what instanceof Rational ? this.what : Rational.of(this.what as number);
  }
}

/** An integer, the text of a rational, an exact rational, or a Real as it is. */
export function real(x: Scalar | Rational): Real {
  if (x instanceof Real) return x;
  if (typeof x === 'number') {
    if (Number.isSafeInteger(x)) return new Real('leaf', NONE, x, x, x, true, true);
    throw new RangeError(
      Number.isFinite(x)
        ? `${x} is not an integer: write real('${x}') for the decimal, real.double(${x}) for the bits of the double`
        : `expected a finite number, found ${x}`,
    );
  }
  const q = x instanceof Rational ? x : typeof x === 'bigint' ? Rational.of(x) : Rational.parse(x);
  const n = Number(q.num);
  const d = Number(q.den);
  if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) {
    if (d === 1) return new Real('leaf', NONE, n, n, n, true, true);
    return new Real('leaf', NONE, q, divDown(n, d), divUp(n, d), true, true);
  }
  return new Real('leaf', NONE, q, q.below(), q.above(), true, true);
}

/** The exact value of a finite double's bits. */
real.double = (x: number): Real => {
  if (!Number.isFinite(x)) throw new RangeError(`expected a finite number, found ${x}`);
  const value = x + 0; // −0 + 0 = 0
  return new Real('leaf', NONE, value, value, value, true, true);
};

/** A free variable: formulas can be built on it and read, not evaluated. */
export function variable(name: string): Real {
  return new Real('variable', NONE, name, -Infinity, Infinity, true, true);
}

export const ZERO = real(0);
export const ONE = real(1);
/** π; the double nearest to it lies below (π − Math.PI = 1.2…e−16). */
export const PI = new Real('pi', NONE, undefined, Math.PI, nextUp(Math.PI), false, true);

export function sqrt(argument: Scalar): Real {
  const x = real(argument);
  if (x.hi < 0) throw new OutsideDomain('√ of a negative number');
  const lo = Math.max(x.lo, 0);
  return new Real('sqrt', [x], undefined, sqrtDown(lo), sqrtUp(x.hi), false, x.total && x.lo >= 0);
}

/** An operand that cannot be the result is left out, if it is sure to have a value. */
export function max(first: Scalar, ...rest: Scalar[]): Real {
  return rest.reduce<Real>((m, x) => {
    const b = real(x);
    if (m.lo >= b.hi && b.total) return m;
    if (b.lo >= m.hi && m.total) return b;
    return binary('max', m, b, Math.max(m.lo, b.lo), Math.max(m.hi, b.hi));
  }, real(first));
}

export function min(first: Scalar, ...rest: Scalar[]): Real {
  return rest.reduce<Real>((m, x) => {
    const b = real(x);
    if (m.hi <= b.lo && b.total) return m;
    if (b.hi <= m.lo && m.total) return b;
    return binary('min', m, b, Math.min(m.lo, b.lo), Math.min(m.hi, b.hi));
  }, real(first));
}

/** The sum of any number of terms; 0 for none. */
export function sum(terms: readonly Real[]): Real {
  let lo = 0;
  let hi = 0;
  let rational = true;
  let total = true;
  for (const x of terms) {
    lo = addDown(lo, x.lo);
    hi = addUp(hi, x.hi);
    rational &&= x.rational;
    total &&= x.total;
  }
  return new Real('sum', terms, undefined, lo, hi, rational, total);
}

/** Σ xᵢyᵢ for vectors of equal length; `dot(x, x)` is known to be ≥ 0. */
export function dot(x: readonly Real[], y: readonly Real[]): Real {
  if (x.length !== y.length) throw new RangeError(`an inner product of vectors of lengths ${x.length} and ${y.length}`);
  let lo = 0;
  let hi = 0;
  let rational = true;
  let total = true;
  for (let i = 0; i < x.length; i++) {
    const a = x[i]!;
    const b = y[i]!;
    if (a === b) {
      const near = a.lo > 0 ? a.lo : a.hi < 0 ? -a.hi : 0;
      const far = Math.max(-a.lo, a.hi);
      lo = addDown(lo, mulDown(near, near));
      hi = addUp(hi, mulUp(far, far));
    } else {
      lo = addDown(lo, productBelow(a, b));
      hi = addUp(hi, productAbove(a, b));
    }
    rational &&= a.rational && b.rational;
    total &&= a.total && b.total;
  }
  return new Real('dot', x === y ? [...x, ...x] : [...x, ...y], undefined, lo, hi, rational, total);
}

/** Σ (xᵢ − yᵢ)² for vectors of equal length, in one step: the inner loop of every Euclidean distance. */
export function squaredDifference(x: readonly Real[], y: readonly Real[]): Real {
  if (x.length !== y.length) throw new RangeError(`a difference of vectors of lengths ${x.length} and ${y.length}`);
  let lo = 0;
  let hi = 0;
  let rational = true;
  let total = true;
  for (let i = 0; i < x.length; i++) {
    const a = x[i]!;
    const b = y[i]!;
    rational &&= a.rational && b.rational;
    total &&= a.total && b.total;
    if (a === b) continue;
    const below = subDown(a.lo, b.hi);
    const above = subUp(a.hi, b.lo);
    const near = below > 0 ? below : above < 0 ? -above : 0;
    const far = Math.max(-below, above);
    lo = addDown(lo, mulDown(near, near));
    hi = addUp(hi, mulUp(far, far));
  }
  return new Real('squaredDistance', [...x, ...y], undefined, lo, hi, rational, total);
}

export const exp = elementary('exp', -Infinity, Infinity);
/** Natural logarithm of a positive number. */
export const log = elementary('log', Number.MIN_VALUE, Infinity);
export const log1p = elementary('log1p', -1 + 2 ** -53, Infinity);
export const expm1 = elementary('expm1', -Infinity, Infinity);
export const sin = elementary('sin', -Infinity, Infinity);
export const cos = elementary('cos', -Infinity, Infinity);
export const atan = elementary('atan', -Infinity, Infinity);
export const acos = elementary('acos', -1, 1);
export const tanh = elementary('tanh', -Infinity, Infinity);
export const erf = elementary('erf', -Infinity, Infinity);
export const erfc = elementary('erfc', -Infinity, Infinity);
/** log Γ(x) for x > 0. */
export const lgamma = elementary('lgamma', Number.MIN_VALUE, Infinity);

/** An elementary function, defined wherever its argument is a double between `from` and `to`. */
function elementary(f: Elementary, from: number, to: number): (x: Scalar) => Real {
  return (argument) => {
    const x = real(argument);
    const { lo, hi } = enclose(f, x.lo, x.hi);
    return new Real('apply', [x], f, lo, hi, false, x.total && x.lo >= from && x.hi <= to);
  };
}

/** f(parameters; x). Throws `OutsideDomain` where x is sure to lie outside its domain. */
export function special(f: Special, parameters: readonly Rational[], x: Real): Real {
  const inside = f.domain === 'x > 0' ? x.lo > 0 : x.lo >= 0;
  if (!inside && (x.hi < 0 || (x.hi === 0 && f.domain === 'x > 0'))) {
    throw new OutsideDomain(`${f.name} is defined for ${f.domain} alone`);
  }
  const { lo, hi } = f.interval(parameters, x.lo >= 0 ? x : { lo: 0, hi: x.hi });
  return new Real('apply', [...parameters.map(real), x], f, lo, hi, false, x.total && inside);
}

function binary(op: Op, a: Real, b: Real, lo: number, hi: number): Real {
  return new Real(op, [a, b], undefined, lo, hi, a.rational && b.rational, a.total && b.total);
}

function productBelow(a: Real, b: Real): number {
  if (a.lo >= 0) return mulDown(b.lo >= 0 ? a.lo : a.hi, b.lo);
  if (a.hi <= 0) return mulDown(b.hi <= 0 ? a.hi : a.lo, b.hi);
  if (b.lo >= 0) return mulDown(a.lo, b.hi);
  if (b.hi <= 0) return mulDown(a.hi, b.lo);
  return Math.min(mulDown(a.lo, b.hi), mulDown(a.hi, b.lo));
}

function productAbove(a: Real, b: Real): number {
  if (a.lo >= 0) return mulUp(b.hi >= 0 ? a.hi : a.lo, b.hi);
  if (a.hi <= 0) return mulUp(b.lo <= 0 ? a.lo : a.hi, b.lo);
  if (b.lo >= 0) return mulUp(a.hi, b.hi);
  if (b.hi <= 0) return mulUp(a.lo, b.lo);
  return Math.max(mulUp(a.lo, b.lo), mulUp(a.hi, b.hi));
}

/** Divisor away from zero. */
function quotientBelow(a: Real, b: Real): number {
  return b.lo > 0 ? divDown(a.lo, a.lo >= 0 ? b.hi : b.lo) : divDown(a.hi, a.hi >= 0 ? b.hi : b.lo);
}

function quotientAbove(a: Real, b: Real): number {
  return b.lo > 0 ? divUp(a.hi, a.hi >= 0 ? b.lo : b.hi) : divUp(a.lo, a.lo >= 0 ? b.lo : b.hi);
}
