import { describe, expect, it } from 'vitest';
import {
  causal,
  kernelAttention,
  linearAttention,
  normalised,
  products,
  softmaxAttention,
} from '../../src/models/attention.ts';
import type { Matrix } from '../../src/models/embedding.ts';
import { OutsideDomain } from '../../src/numbers/arithmetic.ts';
import { exp, type Real, real, type Scalar } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const M = (...rows: Scalar[][]): Matrix => rows.map((row) => row.map(real));
const same = (A: Matrix, B: Matrix): boolean =>
  A.length === B.length &&
  A.every((row, i) => row.length === B[i]!.length && row.every((x, j) => compare(x, B[i]![j]!) === 0));

const Q = M([1, 2], [0, -1]);
const K = M([3, 1], [0, 4], [1, 1]);

describe('attention', () => {
  it('has a row a query and a column a key', () => {
    expect(same(products(Q, K), M([5, 8, 3], [-1, -4, -1]))).toBe(true);
  });

  it('normalises each row by its own sum', () => {
    expect(same([normalised(M([1, 2, 5])[0]!)], M(['1/8', '1/4', '5/8']))).toBe(true);
    expect(same(linearAttention(Q, K), M(['5/16', '1/2', '3/16'], ['1/6', '2/3', '1/6']))).toBe(true);
    expect(() => normalised(M([1, -1])[0]!.map((x) => x.times(0)))).toThrow(OutsideDomain);
  });

  it('takes a kernel of the scores', () => {
    expect(
      same(
        kernelAttention((x) => x.squared(), M([1]), M([1], [2])),
        M(['1/5', '4/5']),
      ),
    ).toBe(true);
    expect(
      same(
        kernelAttention((x: Real) => exp(x), Q, K),
        softmaxAttention(Q, K),
      ),
    ).toBe(true);
  });

  it('of equal scores is uniform', () => {
    expect(same(softmaxAttention(M([0, 0]), K), M(['1/3', '1/3', '1/3']))).toBe(true);
  });

  it('sees no later token under a causal mask', () => {
    expect(same(causal(M([1, 2], [3, 4])), M([1, 0], [3, 4]))).toBe(true);
  });
});
