import { describe, expect, it } from 'vitest';
import type { FiniteLaw } from '../../src/models/finite-law.ts';
import { branchVariance, product, residualLaw, withIdentity } from '../../src/models/random-residual.ts';
import { type Real, real } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const M = (...rows: number[][]) => rows.map((row) => row.map((x) => real(x)));
const numbers = (A: readonly (readonly Real[])[]) => A.map((row) => row.map((x) => x.toNumber()));

const coin: FiniteLaw = [
  { x: real(1), p: real('1/4') },
  { x: real(-3), p: real('3/4') },
];

describe('a random residual network', () => {
  it('multiplies, the last layer on the left', () => {
    expect(numbers(product(M([1, 2], [0, 1]), M([1, 0], [3, 1])))).toEqual([
      [7, 2],
      [3, 1],
    ]);
    expect(numbers(withIdentity(M([1, 2], [3, 4])))).toEqual([
      [2, 2],
      [3, 5],
    ]);
    const J = residualLaw(2, 1, coin);
    expect(J.map(({ x }) => x[0]![0]!.toNumber())).toEqual([4, -4, -4, 4]);
    const J2 = residualLaw(2, 2, coin);
    expect(J2.length).toBe(256);
    // W₁ is all 1; W₂ likewise, but for −3 as its last entry.
    expect(numbers(J2[1]!.x)).toEqual([
      [5, 4],
      [0, -3],
    ]);
    expect(compare(branchVariance(5, coin), real(15))).toBe(0);
  });
});
