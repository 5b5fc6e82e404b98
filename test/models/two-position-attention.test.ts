import { expect, it } from 'vitest';
import { decide } from '../../src/engine/decide.ts';
import { smallerWeight } from '../../src/models/two-position-attention.ts';
import type { Scalar } from '../../src/numbers/real.ts';
import { lessThan } from '../../src/statement.ts';

const below = (x: Scalar, y: Scalar): boolean => decide(lessThan(x, y)) === 'yes';

/**
 * In dimension 2, q·k has the density e^{−|x|}/2, and so E 1/(1 + e^{√2|x|}) = Σ_{n≥1} (−1)^{n−1}/(1 + n√2).
 * Two partial sums on either side of it, in doubles.
 */
const series = (terms: number): number => {
  let s = 0;
  for (let n = 1; n <= terms; n++) s += (n % 2 === 1 ? 1 : -1) / (1 + n * Math.SQRT2);
  return s;
};

it('the bounds enclose the series in dimension 2, and not by much', () => {
  const { least, most } = smallerWeight(2);
  expect(least.toNumber()).toBeLessThan(series(1000));
  expect(most.toNumber()).toBeGreaterThan(series(1001));
  expect(most.minus(least).toNumber()).toBeLessThan(0.016);
});

it('the weight falls with the dimension', () => {
  expect(below(smallerWeight(16).most, smallerWeight(4).least)).toBe(true);
  expect(below(smallerWeight(64).most, smallerWeight(16).least)).toBe(true);
});

it('is worked out once', () => {
  expect(smallerWeight(4)).toBe(smallerWeight(4));
});
