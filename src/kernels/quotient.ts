/** Quotients of polynomials over ℚ, not reduced; equal ones have equal cross products. */
import { Rational } from '../numbers/rational.ts';
import { Polynomial } from './polynomial-ring.ts';

export class Quotient {
  readonly num: Polynomial;
  readonly den: Polynomial;

  /** Throws `SyntaxError` for the denominator 0. */
  constructor(num: Polynomial, den: Polynomial = Polynomial.one) {
    if (den.isZero()) throw new SyntaxError('division by zero');
    const value = den.value;
    this.num = value ? num.scaled(Rational.one.over(value)) : num;
    this.den = value ? Polynomial.one : den;
  }

  static of(q: Rational): Quotient {
    return new Quotient(Polynomial.constant(q));
  }

  plus(b: Quotient): Quotient {
    if (this.den.equals(b.den)) return new Quotient(this.num.plus(b.num), this.den);
    return new Quotient(this.num.times(b.den).plus(b.num.times(this.den)), this.den.times(b.den));
  }

  minus(b: Quotient): Quotient {
    return this.plus(b.negated());
  }

  times(b: Quotient): Quotient {
    return new Quotient(this.num.times(b.num), this.den.times(b.den));
  }

  over(b: Quotient): Quotient {
    return new Quotient(this.num.times(b.den), this.den.times(b.num));
  }

  negated(): Quotient {
    return new Quotient(this.num.scaled(Rational.of(-1)), this.den);
  }

  /** The rational that it is, if it is one. */
  get value(): Rational | undefined {
    return this.den.value && this.num.value;
  }
}
