import { describe, expect, it } from 'vitest';
import {
  commonDivisor,
  divided,
  signChanges,
  squareFree,
  sturmChain,
  type Univariate,
  valueAt,
} from '../../src/kernels/univariate.ts';
import { Rational } from '../../src/numbers/rational.ts';

const p = (...coefficients: number[]): Univariate => coefficients.map((c) => Rational.of(c));
const text = (q: Univariate) => q.map(String).join(' ');

describe('polynomials in one variable', () => {
  it('divide with a remainder', () => {
    const { quotient, remainder } = divided(p(-1, 0, 0, 1), p(-2, 1));
    expect([text(quotient), text(remainder)]).toEqual(['4 2 1', '7']);
    expect(valueAt(p(-1, 0, 0, 1), Rational.of(2)).toString()).toBe('7');
  });

  it('have a common divisor, and a square-free part', () => {
    expect(text(commonDivisor(p(-1, 0, 1), p(1, 2, 1)))).toBe('1 1');
    // (x − 1)²(x + 2)³
    const q = p(8, -4, -10, 1, 4, 1);
    expect(text(commonDivisor(squareFree(q, 'all'), p(-2, 1, 1)))).toBe('-2 1 1');
    expect(squareFree(q, 'all')).toHaveLength(3);
    expect(text(commonDivisor(squareFree(q, 'odd'), q))).toBe('2 1');
    expect(squareFree(q, 'odd')).toHaveLength(2);
  });

  it('change their signs along Sturm’s chain as often as there are roots', () => {
    const chain = sturmChain(p(-6, 11, -6, 1));
    const roots = (from: number, to: number) =>
      signChanges(chain, Rational.of(from)) - signChanges(chain, Rational.of(to));
    expect([roots(0, 4), roots(0, 2), roots(2, 4)]).toEqual([3, 2, 1]);
    expect(signChanges(chain, '-∞') - signChanges(chain, '∞')).toBe(3);
    expect(signChanges(sturmChain(p(1, 0, 1)), '-∞') - signChanges(sturmChain(p(1, 0, 1)), '∞')).toBe(0);
  });
});
