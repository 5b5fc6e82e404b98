import { describe, expect, it } from 'vitest';
import { gaussianMgf, positiveFeature, positiveFeatures } from '../../src/models/random-features.ts';
import { exp, type Real, real, type Scalar, sqrt } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const V = (...xs: Scalar[]): Real[] => xs.map(real);
const same = (x: Real, y: Real): boolean => compare(x, y) === 0;

describe('random features', () => {
  it('are e^{ω·x − |x|²/2}', () => {
    expect(same(positiveFeature(V(2, 1), V(3, 1)), exp(2))).toBe(true);
    expect(same(positiveFeature(V(5), V(0)), real(1))).toBe(true);
  });

  it('are divided by √m', () => {
    const features = positiveFeatures([V(2, 1), V(0, 0)], V(3, 1));
    expect(features.length).toBe(2);
    expect(same(features[0]!, exp(2).over(sqrt(2)))).toBe(true);
    expect(same(features[1]!, exp(-5).over(sqrt(2)))).toBe(true);
  });
});

describe('the moment generating function of a Gaussian', () => {
  it('is e^{|t|²/2} times its variance in the exponent', () => {
    expect(same(gaussianMgf(V(1, 1)), exp(1))).toBe(true);
    expect(same(gaussianMgf(V(2), 3), exp(6))).toBe(true);
  });
});
