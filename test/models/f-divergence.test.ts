import { describe, expect, it } from 'vitest';
import { chiSquareDivergence, squaredHellinger, totalVariation } from '../../src/models/f-divergence.ts';
import { OutsideDomain } from '../../src/numbers/arithmetic.ts';
import { ONE, type Real, real, sqrt } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const P = (...xs: (number | string)[]): Real[] => xs.map((x) => real(x));
const [p, q] = [P('1/2', '1/2'), P('1/4', '3/4')];

describe('total variation', () => {
  it('is half the sum of the differences', () => {
    expect(compare(totalVariation(p, q), real('1/4'))).toBe(0);
    expect(compare(totalVariation(P(1, 0), P(0, 1)), ONE)).toBe(0);
  });
});

describe('χ²', () => {
  it('is taken in proportion to the second distribution', () => {
    expect(compare(chiSquareDivergence(p, q), real('1/3'))).toBe(0);
    expect(compare(chiSquareDivergence(q, p), real('1/4'))).toBe(0);
  });

  it('has no value where the second vanishes and the first does not', () => {
    expect(() => chiSquareDivergence(p, P(0, 1))).toThrow(OutsideDomain);
    expect(compare(chiSquareDivergence(P(0, 1), P(0, 1)), real(0))).toBe(0);
  });
});

describe('the squared Hellinger distance', () => {
  it('is 1 − Σ √(pq)', () => {
    const affinity = sqrt('1/8').plus(sqrt('3/8'));
    expect(compare(squaredHellinger(p, q), ONE.minus(affinity))).toBe(0);
    expect(compare(squaredHellinger(P(1, 0), P(0, 1)), ONE)).toBe(0);
  });
});
