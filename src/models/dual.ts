/**
 * Dual numbers: a value and its slope along a line, carried through a formula by the rules of differentiation
 * (Clifford 1873). No formula for a derivative enters, so that such formulas can be checked by them.
 */
import { ONE, type Real, real, sqrt as root, type Scalar, ZERO } from '../numbers/real.ts';
import { sign } from '../numbers/sign.ts';

/** What a formula needs that is written once for numbers and for dual numbers. */
export interface Numeric<T> {
  plus(other: T | Scalar): T;
  times(other: T | Scalar): T;
  over(other: T | Scalar): T;
  squared(): T;
  abs(): T;
}

export class Dual implements Numeric<Dual> {
  readonly value: Real;
  readonly slope: Real;

  constructor(value: Real, slope: Real) {
    this.value = value;
    this.slope = slope;
  }

  plus(other: Dual | Scalar): Dual {
    const b = dual(other);
    return new Dual(this.value.plus(b.value), this.slope.plus(b.slope));
  }

  minus(other: Dual | Scalar): Dual {
    return this.plus(dual(other).times(-1));
  }

  times(other: Dual | Scalar): Dual {
    const b = dual(other);
    return new Dual(this.value.times(b.value), this.slope.times(b.value).plus(this.value.times(b.slope)));
  }

  /** Throws `OutsideDomain` for a divisor of value 0. */
  over(other: Dual | Scalar): Dual {
    const b = dual(other);
    const quotient = this.value.over(b.value);
    return new Dual(quotient, this.slope.minus(quotient.times(b.slope)).over(b.value));
  }

  squared(): Dual {
    return this.times(this);
  }

  /** At 0, where |x| has no slope, the slope is taken for 0: x|x| and x/(1 + |x|) come out right. */
  abs(): Dual {
    return new Dual(this.value.abs(), this.slope.times(sign(this.value)));
  }

  /** For values > 0. */
  sqrt(): Dual {
    const value = root(this.value);
    return new Dual(value, this.slope.over(value.times(2)));
  }
}

/** A number that does not move; a dual number as it is. */
export function dual(x: Dual | Scalar): Dual {
  return x instanceof Dual ? x : new Dual(real(x), ZERO);
}

/** The slope of f at t = 0, for f(t) written in dual numbers: `slopeAt0((t) => t.times(3).plus(1))` is 3. */
export function slopeAt0(f: (t: Dual) => Dual): Real {
  return f(new Dual(ZERO, ONE)).slope;
}
