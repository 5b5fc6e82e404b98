import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimension, integers } from '../../src/draw/integer.ts';
import { drawn, itIsADraw, share } from './laws.ts';

describe('integers from 3 to 40', () => {
  itIsADraw(integers(3, 40), { member: (n) => Number.isInteger(n) && n >= 3 && n <= 40 });
});

describe('a single integer', () => {
  const five = integers(5, 5);

  it('is all there is', () => {
    expect(drawn(five, 20)).toEqual(Array.from({ length: 20 }, () => 5));
    expect(five.corners()).toEqual([5]);
    expect([...five.simpler(5)]).toEqual([]);
  });
});

describe('an integer', () => {
  it('is small far more often than large, and any of them comes', () => {
    const ns = drawn(integers(1, 100), 4_000);
    expect(share(ns, (n) => n <= 3)).toBeGreaterThan(0.5);
    expect(share(ns, (n) => n > 50)).toBeGreaterThan(0.02);
    expect(new Set(drawn(dimension, 2_000)).size).toBe(16);
  });

  it('starts with the two least', () => {
    expect(integers(2, 9).corners()).toEqual([2, 3]);
  });

  it('is simplified towards the least, in halves', () => {
    expect([...integers(2, 99).simpler(12)]).toEqual([2, 7, 10, 11]);
  });

  it('fits only if it is one of them', () => {
    const few = integers(-1, 4);
    expect([-1, 0, 4].map((n) => few.fit(n))).toEqual([-1, 0, 4]);
    expect([-2, 5, 1.5, Number.NaN, '1', 1n, undefined].map((n) => few.fit(n))).toEqual(Array(7).fill(undefined));
  });

  it('is refused when the ends are out of order or no integers', () => {
    for (const [least, most] of [
      [2, 1],
      [0.5, 3],
      [0, Infinity],
      [Number.NaN, 3],
    ] as const) {
      expect(() => integers(least, most)).toThrow(RangeError);
    }
  });
});

describe('dimensions', () => {
  it('are 1 to 16; a third of them 1', () => {
    const ns = drawn(dimension, 2_000);
    expect([Math.min(...ns), Math.max(...ns)]).toEqual([1, 16]);
    expect(share(ns, (n) => n === 1)).toBeGreaterThan(0.25);
  });

  it('shrink in fast-check to the least that fails', () => {
    const run = fc.check(
      fc.property(dimension, (n) => n < 7),
      { seed: 1 },
    );
    expect(run.failed && run.counterexample).toEqual([7]);
  });
});
