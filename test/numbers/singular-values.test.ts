import { describe, expect, it } from 'vitest';
import { largestSingularValue } from '../../src/numbers/singular-values.ts';

describe('the bounds of the largest singular value', () => {
  it('enclose √5 + 1 over 2 for the Fibonacci matrix', () => {
    const { lo, hi } = largestSingularValue([1, 1, 1, 0], 2, 2);
    expect(lo).toBeLessThanOrEqual(1.618033988749895);
    expect(hi).toBeGreaterThanOrEqual(1.618033988749895);
    expect(hi - lo).toBeLessThan(1e-14);
  });

  it('are those of the transpose', () => {
    const [a, b] = [largestSingularValue([1, 2, 3, 4, 5, 6], 2, 3), largestSingularValue([1, 4, 2, 5, 3, 6], 3, 2)];
    expect([a.lo, a.hi]).toEqual([b.lo, b.hi]);
  });

  it('are 0 for zeros, and as wide as the radii', () => {
    expect(largestSingularValue([0, 0, 0, 0], 2, 2)).toMatchObject({ lo: 0, hi: 0 });
    expect(largestSingularValue([0, 0], 1, 2, [3, 4]).hi).toBeGreaterThanOrEqual(5);
    const { lo, hi } = largestSingularValue([1, 0, 0, 1], 2, 2, [0.25, 0, 0, 0.25]);
    expect(lo).toBeLessThanOrEqual(0.75);
    expect(lo).toBeGreaterThan(0.6);
    expect(hi).toBeGreaterThanOrEqual(1.25);
    expect(hi).toBeLessThan(1.4);
  });

  it('hold at both ends of the doubles', () => {
    for (const x of [5e-324, 1e-320, 1e-300, 1e300, 1e308]) {
      const { lo, hi } = largestSingularValue([x, 0, 0, x], 2, 2);
      expect(lo).toBeLessThanOrEqual(x);
      expect(hi).toBeGreaterThanOrEqual(x);
      expect(hi - lo).toBeLessThanOrEqual(Math.max(x * 1e-12, 1e-323));
    }
  });

  it('know nothing of what is infinite', () => {
    expect(largestSingularValue([Infinity, 1], 1, 2)).toMatchObject({ lo: 0, hi: Infinity });
    expect(largestSingularValue([Number.NaN, 1], 1, 2).hi).toBe(Infinity);
  });

  it('point along the singular vector', () => {
    const { direction } = largestSingularValue([0, 0, 0, 7, 0, 0], 2, 3);
    expect(Math.abs(direction[1]!)).toBeCloseTo(1);
    expect(Math.abs(direction[0]!)).toBeCloseTo(0);
  });
});
