import { describe, expect, it } from 'vitest';
import { logInnerProductDeviation } from '../../src/chance/inner-product.ts';
import { evenInnerProductDeviation } from '../../src/models/inner-product-deviation.ts';
import { exp, type Real, real, type Scalar } from '../../src/numbers/real.ts';
import { compare, sign } from '../../src/numbers/sign.ts';

const deviation = (m: number, rho: Scalar, eps: Scalar) => evenInnerProductDeviation(m, real(rho), real(eps));

/** The enclosures overlap, and neither is wider than 10⁻¹². */
function same(x: Real, y: Real): void {
  expect(x.lo <= y.hi && y.lo <= x.hi).toBe(true);
  expect(Math.max(x.hi - x.lo, y.hi - y.lo)).toBeLessThan(1e-12);
}

describe('two rows, where the law is known in closed form', () => {
  it('orthogonal vectors: e^(−2ε)', () => {
    same(deviation(1, 0, '1/2'), exp(-1));
    same(deviation(1, 0, 3), exp(-6));
  });

  it('one vector twice: e^(−1−ε) above, 1 − e^(−1+ε) below', () => {
    same(deviation(1, 1, '1/2'), exp('-3/2').plus(real(1).minus(exp('-1/2'))));
    same(deviation(1, 1, 2), exp(-3));
    same(deviation(1, 1, 1), exp(-2));
  });

  it('a Laplace law of two scales: (1 + ρ)/2 of the mass above 0', () => {
    // P(D ≥ y) = (1 + ρ)/2 · e^(−2y/(1 + ρ)) for the inner product D, and likewise below with −ρ
    same(deviation(1, '1/3', '1/3'), exp(-1).times('2/3').plus('1/3'));
  });
});

describe('any even number of rows', () => {
  it('agrees with the integral', () => {
    for (const [m, rho, eps] of [
      [1, '-1/2', '1/4'],
      [3, '3/5', '1/5'],
      [4, '-4/5', 1],
      [6, 0, '1/8'],
      [6, -1, '1/3'],
    ] as const)
      same(deviation(m, rho, eps), exp(logInnerProductDeviation(2 * m, rho, eps)));
  });

  it('is the same for the opposite vector, and falls in ε', () => {
    expect(sign(deviation(3, '2/7', '1/2').minus(deviation(3, '-2/7', '1/2')))).toBe(0);
    expect(compare(deviation(3, '2/7', '1/2'), deviation(3, '2/7', '3/5'))).toBe(1);
  });
});
