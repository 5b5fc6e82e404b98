import { describe, expect, it } from 'vitest';
import { decide } from '../../src/engine/decide.ts';
import { axes, dimensionUnit, keepsDistances, keepsInnerProducts } from '../../src/models/pairs.ts';
import { dot, log, real, type Scalar } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const V = (...xs: Scalar[]) => xs.map((x) => real(x));
/** Twice the first coordinate, half of the second. */
const A = [V(2, 0), V(0, '1/2')];
const [O, X, Y] = [V(0, 0), V(1, 0), V(0, 1)];

describe('distances are kept', () => {
  it('between all points, the last two included, borders included', () => {
    expect(decide(keepsDistances(A, [O, X], 3))).toBe('yes');
    expect(decide(keepsDistances(A, [O, X], '2.999'))).toBe('no');
    expect(decide(keepsDistances(A, [O, Y], '3/4'))).toBe('yes');
    expect(decide(keepsDistances(A, [O, Y], '0.749'))).toBe('no');
    // |A(X − Y)|² = 17/4, of 2
    expect(decide(keepsDistances(A, [X, Y], '9/8'))).toBe('yes');
    expect(decide(keepsDistances(A, [X, Y], '1.124'))).toBe('no');
    expect(decide(keepsDistances(A, [O, O, X, X], '2.999'))).toBe('no');
  });

  it('between points that keep theirs from all others', () => {
    const [v, w] = [V(1, 2), V(1, -2)];
    expect(decide(keepsDistances(A, [O, v], 0))).toBe('yes');
    expect(decide(keepsDistances(A, [O, w], 0))).toBe('yes');
    expect(decide(keepsDistances(A, [O, v, w], '0.749'))).toBe('no');
  });

  it('where there is nothing to keep', () => {
    expect(decide(keepsDistances(A, [X, X, V(1, 0)], 0))).toBe('yes');
    expect(decide(keepsDistances(A, [X], 0))).toBe('yes');
  });
});

describe('inner products are kept', () => {
  it('up to ε, whichever way they move', () => {
    // ⟨AX, AX⟩ = 4, ⟨AY, AY⟩ = 1/4
    expect(decide(keepsInnerProducts(A, [X, X], 3))).toBe('yes');
    expect(decide(keepsInnerProducts(A, [X, X], '2.999'))).toBe('no');
    expect(decide(keepsInnerProducts(A, [Y, Y], '3/4'))).toBe('yes');
    expect(decide(keepsInnerProducts(A, [Y, Y], '0.749'))).toBe('no');
    expect(decide(keepsInnerProducts(A, [X, Y, O], 0))).toBe('yes');
  });

  it('of different places alone', () => {
    expect(decide(keepsInnerProducts(A, [X], 0))).toBe('yes');
  });
});

it('has the axes orthonormal', () => {
  const e = axes(3);
  for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 3; j++) expect(compare(dot(e[i]!, e[j]!), real(i === j ? 1 : 0))).toBe(0);
  }
});

it('dimensions are counted in log N/ε²', () => {
  const unit = dimensionUnit(9, real('1/2'));
  expect(compare(unit, log(3).times(8))).toBe(0);
  expect(compare(dimensionUnit(1, real('1/2')), real(0))).toBe(0);
});
