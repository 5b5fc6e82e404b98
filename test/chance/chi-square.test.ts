import { describe, expect, it } from 'vitest';
import { logDeviation, logLowerTail, logSum, logUpperTail } from '../../src/chance/chi-square.ts';
import { OutsideDomain } from '../../src/numbers/arithmetic.ts';
import { exp, expm1, log, type Real, real } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

/** Equal up to the widths of both, which are small. */
function agree(x: Real, y: Real): boolean {
  return x.lo <= y.hi && y.lo <= x.hi && x.hi - x.lo <= 2e-12 * Math.max(1, Math.abs(x.lo));
}

describe('the deviation of the norm of a Gaussian vector', () => {
  it.each([
    [1, '0.5', '0.74117123973289333'],
    [2, '0.5', '0.61659950043579641'],
    [4, '0.5', '0.46338939112857113'],
    [10, '0.5', '0.24088383737356937'],
    [64, '0.5', '0.0062016087682990647'],
    [100, '0.1', '0.4790068149010266'],
    [768, '0.1', '0.049882575693606199'],
    [768, '0.2', '0.00012061247863978217'],
  ])('has the known probability for n = %i, ε = %s', (n, eps, probability) => {
    const ratio = exp(logDeviation(n, eps)).over(probability).minus(1);
    expect(compare(ratio.abs(), real('1e-13'))).toBe(-1);
  });

  it('is e^−(1+ε) + 1 − e^−(1−ε) in the plane', () => {
    for (const eps of ['1e-9', '0.1', '0.5', '0.99', '1']) {
      const e = real(eps);
      const p = exp(e.plus(1).negated()).minus(expm1(e.minus(1)));
      expect(agree(logDeviation(2, eps), log(p))).toBe(true);
    }
    expect(agree(logDeviation(2, '1000'), real('-1001'))).toBe(true);
  });

  it('has an upper tail alone from ε = 1 on, and is certain for ε ≤ 0', () => {
    for (const n of [1, 2, 7]) {
      expect(logDeviation(n, 1)).toMatchObject({ lo: logUpperTail(n, 2).lo, hi: logUpperTail(n, 2).hi });
      expect(compare(logDeviation(n, '0.999999'), logUpperTail(n, real('1.999999')))).toBe(1);
      expect(logDeviation(n, 0)).toMatchObject({ lo: 0, hi: 0 });
      expect(logDeviation(n, '-1/2')).toMatchObject({ lo: 0, hi: 0 });
    }
  });

  it('scales with the variance of the coordinates', () => {
    // |u|² = 4χ²/n: outside (1/2, 3/2) is χ²/n outside (1/8, 3/8)
    const p = logSum(logUpperTail(5, '3/8'), logLowerTail(5, '1/8'));
    expect(agree(logDeviation(5, '1/2', 4), p)).toBe(true);
    expect(agree(logDeviation(5, '1/2', real('4')), logDeviation(5, '1/2'))).toBe(false);
  });

  it('has tails far below the range of doubles', () => {
    const x = logDeviation(1_000_000, '1/2');
    expect(agree(x, logUpperTail(1_000_000, '3/2'))).toBe(true);
    expect(x.hi).toBeLessThan(-40_000);
  });

  it('falls as ε grows, and as n doubles', () => {
    for (const n of [1, 3, 50, 1001]) {
      const steps = ['0.01', '0.2', '0.5', '0.9', '1', '1.5', '8'].map((eps) => logDeviation(n, eps));
      for (let i = 1; i < steps.length; i++) expect(compare(steps[i]!, steps[i - 1]!)).toBe(-1);
      expect(compare(logDeviation(2 * n, '0.5'), logDeviation(n, real('0.5')))).toBe(-1);
    }
  });
});

describe('the tails of χ²_n/n', () => {
  it('are those of the exponential law for n = 2', () => {
    for (const t of ['0.001', '1', '30']) {
      expect(agree(logUpperTail(2, t), real(t).negated())).toBe(true);
      expect(agree(logLowerTail(2, t), log(expm1(real(t).negated()).negated()))).toBe(true);
    }
  });

  it('add up to 1', () => {
    for (const n of [1, 2, 3, 10, 1001]) {
      const total = exp(logUpperTail(n, '1.01')).plus(exp(logLowerTail(n, '1.01')));
      expect(agree(total, real(1))).toBe(true);
    }
  });

  it('are defined for n = 1, 2, … and t > 0', () => {
    expect(() => logUpperTail(0, 1)).toThrow(RangeError);
    expect(() => logUpperTail(1.5, 1)).toThrow(RangeError);
    expect(() => logLowerTail(3, 0)).toThrow(OutsideDomain);
    expect(() => logUpperTail(3, -1)).toThrow(OutsideDomain);
    expect(logUpperTail(3, 0)).toMatchObject({ lo: 0, hi: 0 });
  });
});
