import { describe, expect, it } from 'vitest';
import { withEnclosures } from '../../src/numbers/enclosure.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { doubles, enclosed, hull, logComplement, logFactorial, throughEnclosures } from '../../src/numbers/tails.ts';

describe('log(1 − e^y)', () => {
  it('is right to the last digits whether e^y is small or near 1', () => {
    for (const [y, value] of [
      [-50, -1.9287498479639178e-22],
      [-1, -0.45867514538708193],
      [-0.5, -0.9327521295671886],
      [-1e-20, -46.05170185988091],
    ] as const) {
      const x = logComplement(doubles, { lo: y, hi: y });
      expect(x.hi - x.lo).toBeLessThan(1e-15 * Math.abs(value));
      expect(Math.abs(x.lo - value)).toBeLessThan(1e-15 * Math.abs(value));
      withEnclosures(128, (E) => {
        const e = logComplement(enclosed(E), E.double(y));
        expect(E.lower(e)).toBeGreaterThanOrEqual(x.lo);
        expect(E.upper(e)).toBeLessThanOrEqual(x.hi);
      });
    }
  });
});

describe('log Γ(a + 1)', () => {
  it('is the logarithm of the factorial, whatever was asked for before', () => {
    withEnclosures(128, (E) => {
      const five = logFactorial(E, Rational.of(5));
      const again = logFactorial(E, Rational.of(5));
      const three = logFactorial(E, Rational.of(3));
      for (const x of [five, again]) {
        const ratio = E.apply('exp', E.sub(x, three));
        expect(E.contains(ratio, Rational.of(20))).toBe(true);
        expect(E.upper(ratio)).toBe(20.000000000000004);
      }
    });
  });
});

describe('the ends of an interval', () => {
  it('give those of its image', () => {
    const square = (x: number) => ({ lo: x * x - 1, hi: x * x + 1 });
    expect(hull(square, 2, 3)).toEqual({ lo: 3, hi: 10 });
    expect(hull(square, 2, 2)).toEqual({ lo: 3, hi: 5 });
  });

  it('are rounded outward from enclosures', () => {
    expect(throughEnclosures((E) => E.of(Rational.ratio(1n, 3n)))).toEqual({
      lo: 0.3333333333333333,
      hi: 0.33333333333333337,
    });
  });
});
