import { describe, expect, it } from 'vitest';
import { truncatedNormal } from '../../src/chance/samplers.ts';
import {
  EXCESS_KURTOSIS,
  evenMoment,
  squareMgf,
  TRUNCATION_FACTOR,
  truncatedMgf,
  truncatedVariance,
} from '../../src/models/truncated-normal.ts';
import { type Real, real, sqrt } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

/** E f(z) by the midpoint rule. */
function mean(f: (z: number) => number): number {
  const n = 20_000;
  let [total, mass] = [0, 0];
  for (let i = 0; i < n; i++) {
    const z = -2 + (4 * (i + 0.5)) / n;
    total += f(z) * Math.exp((-z * z) / 2);
    mass += Math.exp((-z * z) / 2);
  }
  return total / mass;
}

const digits = (x: Real, printed: string, unit: string) => compare(x.minus(printed).abs(), real(unit)) < 0;

describe('the moments', () => {
  it('are those of the density', () => {
    for (const k of [0, 1, 2, 3])
      expect(evenMoment(k).toNumber()).toBeCloseTo(
        mean((z) => z ** (2 * k)),
        6,
      );
  });

  it('have the digits that were computed elsewhere', () => {
    expect(digits(EXCESS_KURTOSIS, '-0.63446328287035', '1e-14')).toBe(true);
    expect(digits(sqrt(truncatedVariance('0.02')), '0.0175925132206847950082568283916', '1e-31')).toBe(true);
  });

  it('agree with the law that is drawn from', () => {
    expect(compare(truncatedNormal(0, 1).variance.minus(TRUNCATION_FACTOR).abs(), real('1e-60'))).toBe(-1);
  });
});

describe('the moment generating functions', () => {
  it('are those of the density', () => {
    for (const t of [-3, -1, 0, 0.5, 1.9, 2, 2.1, 4]) {
      expect(truncatedMgf(real.double(t)).toNumber() / mean((z) => Math.exp(t * z))).toBeCloseTo(1, 6);
    }
    for (const a of [-3, -1, 0, 0.3]) {
      expect(squareMgf(real.double(a)).toNumber()).toBeCloseTo(
        mean((z) => Math.exp(a * z * z)),
        6,
      );
    }
  });

  it('of z² is written for a < 1/2 alone', () => {
    expect(() => squareMgf(real('1/2'))).toThrow('expected a < 1/2');
  });
});
