import { describe, expect, it } from 'vitest';
import {
  compoundFeatures,
  monomial,
  multiIndices,
  outer,
  taylorFeatures,
  tensorPower,
  withOne,
} from '../../src/models/tensor.ts';
import { type Real, real, type Scalar, sqrt } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const V = (...xs: Scalar[]): Real[] => xs.map(real);
const same = (x: readonly Real[], y: readonly Real[]): boolean =>
  x.length === y.length && x.every((xi, i) => compare(xi, y[i]!) === 0);

describe('tensor products', () => {
  it('are all products, row by row', () => {
    expect(same(outer(V(1, 2), V(3, 4, 5)), V(3, 4, 5, 6, 8, 10))).toBe(true);
  });

  it('have powers, the zeroth being 1', () => {
    expect(same(tensorPower(V(7, 8), 0), V(1))).toBe(true);
    expect(same(tensorPower(V(7, 8), 1), V(7, 8))).toBe(true);
    expect(same(tensorPower(V(1, 2), 3), V(1, 2, 2, 4, 2, 4, 4, 8))).toBe(true);
  });

  it('have the monomials for coordinates', () => {
    const coordinates = multiIndices(2, 3).map((I) => monomial(V(3, 5), I));
    expect(same(coordinates, tensorPower(V(3, 5), 3))).toBe(true);
    expect(multiIndices(3, 0)).toEqual([[]]);
    expect(multiIndices(2, 2)).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
  });
});

describe('features', () => {
  it('of the Taylor series are tensor powers over √(m!)', () => {
    const half = sqrt('1/2');
    const expected = [...V(1, 3, -1), ...V(9, -3, -3, 1).map((x) => x.times(half))];
    expect(same(taylorFeatures(V(3, -1), 2), expected)).toBe(true);
  });

  it('of (1 + x/n)^n are tensor powers of (1, x/√n)', () => {
    expect(same(withOne(V(6, 2), 4), V(1, 3, 1))).toBe(true);
    expect(same(compoundFeatures(V(3), 1), V(1, 3))).toBe(true);
    expect(same(compoundFeatures(V(2), 4), tensorPower(V(1, 1), 4))).toBe(true);
  });
});
