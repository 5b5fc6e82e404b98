import { expect, it } from 'vitest';
import { TRUNCATION_FACTOR } from '../../src/models/truncated-normal.ts';
import { density, massWithin, truncatedMean, varianceWithin } from '../../src/models/truncation.ts';
import { PI, type Real, real, type Scalar, sqrt } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const within = (x: Real, y: Scalar, error: Scalar): boolean => compare(x.minus(y).abs(), real(error)) <= 0;

it('density and mass are those of the standard normal law', () => {
  expect(compare(density(real(0)).times(sqrt(PI.times(2))), real(1))).toBe(0);
  expect(within(massWithin(real(1), real(2)), '0.818594614120364', '1e-15')).toBe(true);
  expect(within(massWithin(real(2), real(2)), '0.9544997361036416', '1e-15')).toBe(true);
});

it('the mean is 0 for a symmetric interval, and moves towards the longer side', () => {
  expect(compare(truncatedMean(real(2), real(2)), real(0))).toBe(0);
  expect(within(truncatedMean(real(2), real(3)), '0.050782989674879', '1e-14')).toBe(true);
  expect(compare(truncatedMean(real(3), real(2)), real(0))).toBe(-1);
});

it('the variance is γ at 2, about c²/3 for a short interval, and nearly 1 for a long one', () => {
  expect(compare(varianceWithin(real(2)), TRUNCATION_FACTOR)).toBe(0);
  expect(within(varianceWithin(real('1/100')), '0.0000333328888', '1e-12')).toBe(true);
  expect(within(varianceWithin(real(6)), 1, '1e-6')).toBe(true);
});
