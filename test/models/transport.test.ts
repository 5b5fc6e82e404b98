import { describe, expect, it } from 'vitest';
import type { FiniteLaw } from '../../src/models/finite-law.ts';
import {
  ascending,
  empirical,
  excess,
  matchingCost,
  separation,
  support,
  wasserstein,
  withSlopes,
} from '../../src/models/transport.ts';
import { type Real, real, type Scalar } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const V = (...xs: Scalar[]) => xs.map((x) => real(x));
const law = (...atoms: [x: Scalar, p: Scalar][]): FiniteLaw => atoms.map(([x, p]) => ({ x: real(x), p: real(p) }));
const is = (x: Real, value: Scalar) => expect(compare(x, real(value))).toBe(0);
const are = (x: readonly Real[], ...values: Scalar[]) => {
  expect(x.length).toBe(values.length);
  for (const [i, v] of values.entries()) is(x[i]!, v);
};

const p = law([0, '1/2'], [4, '1/2']);
const q = law([1, 1]);

describe('transport on the line', () => {
  it('has one support, in order', () => {
    are(support(p, q), 0, 1, 4);
    are(support(q, q), 1);
    are(ascending(V(10, 9, -1)), -1, 9, 10);
  });

  it('costs the area between the distribution functions', () => {
    are(excess(p, q, support(p, q)), '1/2', '-1/2');
    is(wasserstein(p, q), 2);
    is(wasserstein(q, p), 2);
    is(wasserstein(p, p), 0);
    is(wasserstein(law([3, 1]), law([-2, 1])), 5);
  });

  it('does not mind an atom given in two halves', () => {
    is(wasserstein(law([0, '1/2'], [4, '1/4'], [4, '1/4']), q), 2);
  });

  it('is measured by a critic', () => {
    const points = support(p, q);
    const D = withSlopes(points, V(-1, 1));
    are(D, 0, -1, 2);
    is(separation(p, q, points, D), 2);
    is(separation(p, q, points, withSlopes(points, V(1, 1))), 1);
  });

  it('between samples is a matching', () => {
    is(matchingCost(V(0, 4), V(1, 1)), 2);
    is(wasserstein(empirical(V(0, 4)), empirical(V(1, 1))), 2);
    is(matchingCost(V(0, 4), V(5, 0)), '9/2');
    is(wasserstein(empirical(V(0, 4)), empirical(V(5, 0))), '1/2');
  });
});
