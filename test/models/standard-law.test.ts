import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../src/models/embedding.ts';
import { expectation, mean, probability, variance } from '../../src/models/finite-law.ts';
import { innerProductLaw, linearImage, reflection, threePoint, twoPoint } from '../../src/models/standard-law.ts';
import { dot, ONE, type Real, real, type Scalar, sqrt, sum } from '../../src/numbers/real.ts';
import { compare, sign } from '../../src/numbers/sign.ts';

const is = (x: Real, y: Scalar): boolean => compare(x, real(y)) === 0;
const M = (...rows: Scalar[][]): Matrix => rows.map((row) => row.map(real));

describe('a standard law', () => {
  const laws = { 'of two points': twoPoint(real('3/4')), 'of three': threePoint(real('5/2')), signs: twoPoint(ONE) };
  for (const [name, law] of Object.entries(laws)) {
    it(`${name} has probabilities that sum to 1, mean 0 and variance 1`, () => {
      expect([is(sum(law.map(({ p }) => p)), 1), is(mean(law), 0), is(variance(law), 1)]).toEqual([true, true, true]);
    });
  }

  it('of two points is skew, a above being paired with 1/a below', () => {
    expect(
      is(
        expectation(twoPoint(real(2)), (x) => x.power(3)),
        '3/2',
      ),
    ).toBe(true);
  });

  it('of 0 and ±√3 has the fourth moment of a normal number', () => {
    expect(
      is(
        expectation(threePoint(sqrt(3)), (x) => x.power(4)),
        3,
      ),
    ).toBe(true);
  });

  it('of 0 and ±3 attains the bound of Chebyshev', () => {
    expect(
      is(
        probability(threePoint(real(3)), (x) => compare(x.abs(), real(3)) >= 0),
        '1/9',
      ),
    ).toBe(true);
  });
});

describe('random vectors', () => {
  it('that are images of independent numbers have the second moments AAᵀ', () => {
    const A = M([1, 2], [3, -1]);
    const law = linearImage(A, [twoPoint(real(2)), twoPoint(real('1/3'))]);
    const moments = [0, 1].flatMap((i) => [0, 1].map((j) => expectation(law, (x) => x[i]!.times(x[j]!))));
    expect(moments.every((m, k) => is(m, [5, 1, 1, 10][k]!))).toBe(true);
  });

  it('that are independent meet in every pair of their values', () => {
    const q = linearImage(M([1], [1]), [twoPoint(ONE)]);
    const law = innerProductLaw(q, q);
    expect(law.length).toBe(4);
    expect([
      is(mean(law), 0),
      is(
        expectation(law, (x) => x.squared()),
        4,
      ),
    ]).toEqual([true, true]);
  });
});

describe('a reflection', () => {
  const v = M(['1/2', -3, 2])[0]!;
  const R = reflection(v);

  it('has orthonormal rows', () => {
    for (const [i, row] of R.entries()) {
      for (const [j, other] of R.entries()) expect(is(dot([...row], other), i === j ? 1 : 0)).toBe(true);
    }
  });

  it('turns v about', () => {
    expect(R.map((row, i) => sign(dot(row, v).plus(v[i]!)))).toEqual([0, 0, 0]);
  });
});
