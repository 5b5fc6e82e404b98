import { type Arithmetic, OutsideDomain, Unsupported } from './arithmetic.ts';
import type { Rational } from './rational.ts';

/** The field of rationals as a number type: exact, ordered, without roots or elementary functions. */
export const rationals: Arithmetic<Rational> = {
  of: (q) => q,
  add: (a, b) => a.plus(b),
  sub: (a, b) => a.minus(b),
  mul: (a, b) => a.times(b),
  div: (a, b) => {
    if (b.sign() === 0) throw new OutsideDomain('division by zero');
    return a.over(b);
  },
  neg: (a) => a.negated(),
  sqrt: () => {
    throw new Unsupported('a rational number type has no √');
  },
  apply: (f) => {
    throw new Unsupported(`a rational number type has no ${f}`);
  },
  abs: (a) => (a.sign() < 0 ? a.negated() : a),
  min: (a, b) => (a.compare(b) <= 0 ? a : b),
  max: (a, b) => (a.compare(b) >= 0 ? a : b),
};
