import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../src/models/embedding.ts';
import { rank } from '../../src/models/rank.ts';
import { Unsupported } from '../../src/numbers/arithmetic.ts';
import { exp, real, type Scalar } from '../../src/numbers/real.ts';

const M = (...rows: Scalar[][]): Matrix => rows.map((row) => row.map(real));

describe('the rank', () => {
  it('of nothing, and of zeros, is 0', () => {
    expect([rank([]), rank(M([0, 0], [0, 0]))]).toEqual([0, 0]);
  });

  it('counts independent rows', () => {
    expect(rank(M([1, 2], [2, 4], [3, 6]))).toBe(1);
    expect(rank(M([1, 2, 3], [4, 5, 6], [7, 8, 9]))).toBe(2);
    expect(rank(M([1, 2, 3], [4, 5, 6], [7, 8, 10]))).toBe(3);
    expect(rank(M([1, 2, 3], [4, 5, 6]))).toBe(2);
  });

  it('passes over columns without a pivot', () => {
    expect(rank(M([0, 0, 1], [0, 0, 2], [0, 3, 0]))).toBe(2);
  });

  it('is exact where doubles see no difference', () => {
    expect(rank(M([1, '1/3'], [3, 1]))).toBe(1);
    expect(rank(M([1, '1/3'], [3, '1000000000000000000001/1000000000000000000000']))).toBe(2);
  });

  it('is that of the transpose', () => {
    const A = M([1, 2, 0, 1], [0, 1, 1, 0], [1, 3, 1, 1]);
    const transposed = A[0]!.map((_, j) => A.map((row) => row[j]!));
    expect([rank(A), rank(transposed)]).toEqual([2, 2]);
  });

  it('is of rational entries alone', () => {
    expect(() => rank([[exp(1)]])).toThrow(Unsupported);
  });
});
