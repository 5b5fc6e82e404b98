import { describe, expect, it } from 'vitest';
import { OutsideDomain, Unsupported } from '../../src/numbers/arithmetic.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { rationals } from '../../src/numbers/rationals.ts';

const q = Rational.parse;

describe('the field of rationals', () => {
  it('adds, subtracts, multiplies, divides, negates exactly', () => {
    const [a, b] = [q('2/3'), q('-5/7')];
    const found = [
      rationals.add(a, b),
      rationals.sub(a, b),
      rationals.mul(a, b),
      rationals.div(a, b),
      rationals.neg(a),
      rationals.of(a),
    ];
    expect(found.map(String)).toEqual(['-1/21', '29/21', '-10/21', '-14/15', '-2/3', '2/3']);
  });

  it('has an order', () => {
    const [a, b] = [q('2/3'), q('-5/7')];
    expect([rationals.abs!(a), rationals.abs!(b), rationals.min!(a, b), rationals.max!(a, b)].map(String)).toEqual([
      '2/3',
      '5/7',
      '-5/7',
      '2/3',
    ]);
    expect(rationals.min!(b, a)).toBe(b);
    expect(rationals.max!(b, a)).toBe(a);
  });

  it('has no quotient by zero', () => {
    expect(() => rationals.div(q('1'), Rational.zero)).toThrow(OutsideDomain);
  });

  it('has neither roots, nor elementary functions, nor π', () => {
    expect(() => rationals.sqrt(q('4'))).toThrow(Unsupported);
    expect(() => rationals.apply('exp', q('0'))).toThrow('a rational number type has no exp');
    expect(rationals.pi).toBeUndefined();
  });
});
