import { describe, expect, it } from 'vitest';
import { logEvenInnerProductTail } from '../../src/models/inner-product-tail.ts';
import { exp, type Real, real, type Scalar } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const between = (x: Real, below: Scalar, above: Scalar) => compare(x, real(below)) > 0 && compare(x, real(above)) < 0;

const innerProductTail = (m: number, eps: Real) => exp(logEvenInnerProductTail(m, eps));

describe('the tail of an inner product in even dimensions', () => {
  it('is e^(−2ε) in the plane, and (1 + 2ε)e^(−4ε) in four dimensions', () => {
    for (const eps of ['0', '1/7', '1', '5/2'].map((e) => real(e))) {
      expect(compare(innerProductTail(1, eps), exp(eps.times(-2)))).toBe(0);
      expect(compare(innerProductTail(2, eps), exp(eps.times(-4)).times(eps.times(2).plus(1)))).toBe(0);
    }
  });

  it('is certain for ε = 0', () => {
    expect(compare(innerProductTail(20, real(0)), real(1))).toBe(0);
  });

  it('is as computed elsewhere', () => {
    expect(between(innerProductTail(5, real('1/2')), '0.11105329832607270', '0.11105329832607274')).toBe(true);
    expect(between(innerProductTail(50, real('1/2')), '1.7423792817689265e-6', '1.7423792817689275e-6')).toBe(true);
  });
});
