import { describe, expect, it } from 'vitest';
import { expectation, type FiniteLaw, mean, variance } from '../../src/models/finite-law.ts';
import { centredLaw, fourthCumulant, matrixLaw, transposed } from '../../src/models/random-matrix.ts';
import { type Real, real, sum } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const is = (x: Real, y: number | string) => compare(x, real(y)) === 0;
const M = (...rows: number[][]) => rows.map((row) => row.map((x) => real(x)));
const numbers = (A: readonly (readonly Real[])[]) => A.map((row) => row.map((x) => x.toNumber()));

const coin: FiniteLaw = [
  { x: real(1), p: real('1/4') },
  { x: real(-3), p: real('3/4') },
];

describe('the law of a matrix', () => {
  it('has all matrices, with probabilities that add up to 1', () => {
    const W = matrixLaw(2, 3, coin);
    expect(W.length).toBe(64);
    expect(is(sum(W.map(({ p }) => p)), 1)).toBe(true);
    expect(numbers(W[0]!.x)).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
    expect(
      is(
        expectation(W, (w) => w[1]![2]!),
        '-2',
      ),
    ).toBe(true);
    expect(
      is(
        expectation(W, (w) => w[0]![0]!.times(w[1]![2]!)),
        4,
      ),
    ).toBe(true);
  });

  it('can be centred, and has a fourth cumulant', () => {
    expect(is(mean(centredLaw(coin)), 0)).toBe(true);
    expect(is(variance(centredLaw(coin)), 3)).toBe(true);
    // E(X − E X)⁴ = 81/4 + 3/4 = 21, less 3·3².
    expect(is(fourthCumulant(coin), -6)).toBe(true);
  });

  it('turns rows into columns', () => {
    expect(numbers(transposed(M([1, 2, 3], [4, 5, 6])))).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
  });
});
