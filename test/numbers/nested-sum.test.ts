import { describe, expect, it } from 'vitest';
import { withEnclosures } from '../../src/numbers/enclosure.ts';
import { cutOff, nestedEnclosure, nestedSum, restAfter } from '../../src/numbers/nested-sum.ts';
import { Rational } from '../../src/numbers/rational.ts';

/** 1 + r₁ + r₁r₂ + … + r₁⋯r_K of the exact ratios. */
function exactSum(ratio: (j: number) => Rational, K: number): Rational {
  let s = Rational.one;
  for (let j = K; j > 0; j--) s = Rational.one.plus(ratio(j).times(s));
  return s;
}

describe('a nested sum', () => {
  it('contains the exact sum, within its error bound', () => {
    for (const x of [1, 7, 23]) {
      for (const K of [0, 1, 30, 60]) {
        const exact = exactSum((j) => Rational.ratio(BigInt(x), BigInt(3 * j)), K);
        const { lo, hi } = nestedSum((j) => x / (3 * j), 1, K, { lo: 1, hi: 1 });
        expect(Rational.of(lo).compare(exact)).toBeLessThanOrEqual(0);
        expect(Rational.of(hi).compare(exact)).toBeGreaterThanOrEqual(0);
        expect(hi - lo).toBeLessThanOrEqual(16 * hi * hi * 2 ** -53);
      }
    }
  });

  it('contains the exact sum of ratios that are off as far as they may be', () => {
    for (const off of [1 - 3 * 2 ** -53, 1 + 4 * 2 ** -53]) {
      const exact = exactSum((j) => Rational.ratio(999n, BigInt(1000 + j)), 1500);
      const { lo, hi } = nestedSum((j) => (999 / (1000 + j)) * off, 5, 1500, { lo: 1, hi: 1 });
      expect(Rational.of(lo).compare(exact)).toBeLessThanOrEqual(0);
      expect(Rational.of(hi).compare(exact)).toBeGreaterThanOrEqual(0);
    }
  });

  it('says nothing where its error bound does not hold', () => {
    expect(nestedSum(() => 1, 1, 2 ** 16, { lo: 1, hi: 1 })).toEqual({ lo: 1, hi: Infinity });
  });

  it('is the same in enclosures', () => {
    withEnclosures(100, (E) => {
      const exact = exactSum((j) => Rational.ratio(7n, BigInt(3 * j)), 40);
      const s = nestedEnclosure(E, (j) => E.of(Rational.ratio(7n, BigInt(3 * j))), 40, E.double(1));
      expect(E.contains(s, exact)).toBe(true);
      expect(E.upper(E.sub(s, E.of(exact)))).toBeLessThan(2 ** -80);
    });
  });
});

describe('the cut', () => {
  it('comes where the product of the ratios has fallen, and not before', () => {
    for (const bits of [10, 64, 2000]) expect(cutOff(() => 0.5, bits, Infinity)).toBe(bits + 1);
    expect(cutOff((j) => 100 / j, 64, Infinity)).toBeGreaterThan(200);
    expect(cutOff(() => 0.5, 64, 12)).toBe(12);
  });

  it('leaves a rest that is less than a geometric series', () => {
    expect(restAfter(0.5).lo).toBe(1);
    expect(restAfter(0.5).hi).toBeGreaterThanOrEqual(2);
    expect(restAfter(0).hi).toBeGreaterThanOrEqual(1);
    expect(restAfter(1).hi).toBe(Infinity);
  });
});
