import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { logDeviation } from '../../src/chance/chi-square.ts';
import { logInnerProductDeviation, logInnerProductTail } from '../../src/chance/inner-product.ts';
import { withEnclosures } from '../../src/numbers/enclosure.ts';
import { evaluate } from '../../src/numbers/evaluate.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { exp, log, type Real, real, sqrt, sum } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const { points }: { points: [n: number, rho: string, eps: string, log: string][] } = JSON.parse(
  readFileSync(new URL('inner-product.json', import.meta.url), 'utf8'),
);

/** Containing the same number, narrowly. */
function agree(x: Real, y: Real): boolean {
  return x.lo <= y.hi && y.lo <= x.hi && x.hi - x.lo <= 2e-12 * Math.max(1, Math.abs(x.lo));
}

/**
 * The same for n = 2m: 2e^−x Σ_{i<m} x^i/i! Σ_{j<m−i} (m)_j/(j! 2^{m+j}), x = nε, because P(A ≥ x + b) is a finite sum
 * of e^{−x−b}(x + b)^i/i!, whose mean over b = B is known.
 */
function finiteSum(m: number, eps: string): Real {
  const x = Rational.parse(eps).times(Rational.of(2 * m));
  const inner: Rational[] = [];
  let term = Rational.ratio(1n, 2n ** BigInt(m));
  let total = Rational.zero;
  for (let j = 0; j < m; j++) {
    total = total.plus(term);
    inner.push(total);
    term = term.times(Rational.ratio(BigInt(m + j), 2n * BigInt(j + 1)));
  }
  let power = Rational.one;
  const terms: Real[] = [];
  for (let i = 0; i < m; i++) {
    terms.push(real(power.times(inner[m - 1 - i]!)));
    power = power.times(x).over(Rational.of(i + 1));
  }
  return log(sum(terms).times(2)).minus(real(x));
}

describe('the tail of the inner product of independent Gaussian vectors', () => {
  it.each([
    [2, '0.3', '0.5488116360940264'],
    [4, '0.3', '0.4819107390595233'],
    [10, '0.5', '0.11105329832607271'],
    [100, '0.5', '1.742379281768927e-6'],
  ])('has the known probability for n = %i, ε = %s', (n, eps, probability) => {
    const ratio = exp(logInnerProductTail(n, eps)).over(probability).minus(1);
    expect(compare(ratio.abs(), real('1e-13'))).toBe(-1);
  });

  it('is e^−2ε in the plane and (1 + 2ε)e^−4ε in R⁴', () => {
    for (const eps of ['1e-6', '0.3', '2', '50']) {
      expect(agree(logInnerProductTail(2, eps), real(eps).times(-2))).toBe(true);
      expect(agree(logInnerProductTail(4, eps), log(real(eps).times(2).plus(1)).minus(real(eps).times(4)))).toBe(true);
    }
  });

  it('is a finite sum in even dimensions', () => {
    for (const m of [3, 8, 50, 200]) {
      for (const eps of ['0.001', '0.1', '0.7', '3']) {
        expect(agree(logInnerProductTail(2 * m, eps), finiteSum(m, eps))).toBe(true);
      }
    }
  });

  it('is that sum to 200 bits', () => {
    withEnclosures(200, (E) => {
      for (const eps of ['0.1', '0.7']) {
        const difference = E.sub(evaluate(finiteSum(8, eps), E), evaluate(logInnerProductTail(16, eps), E));
        expect(E.sign(difference)).toBeUndefined();
        expect(E.upper(difference)).toBeLessThan(2 ** -170);
      }
    });
  });

  it('falls as ε grows, in every dimension', () => {
    for (const n of [1, 3, 1001, 1_000_000]) {
      const scale = sqrt(n);
      const tails = ['0.1', '1', '2', '6'].map((t) => logInnerProductTail(n, real(t).over(scale)));
      for (let i = 1; i < tails.length; i++) expect(compare(tails[i]!, tails[i - 1]!)).toBe(-1);
    }
  });

  it('is certain for ε ≤ 0, and asks for a dimension', () => {
    expect(logInnerProductTail(3, 0)).toMatchObject({ lo: 0, hi: 0 });
    expect(logInnerProductDeviation(3, '1/2', -1)).toMatchObject({ lo: 0, hi: 0 });
    expect(() => logInnerProductTail(0, 1)).toThrow(RangeError);
    expect(() => logInnerProductTail(1.5, 1)).toThrow(RangeError);
  });
});

describe('the deviation of the inner product of projected vectors', () => {
  it('is that of independent vectors for ρ = 0', () => {
    for (const n of [1, 5, 64]) {
      expect(agree(logInnerProductDeviation(n, 0, '1/2'), logInnerProductTail(n, '1/2'))).toBe(true);
    }
  });

  it('is that of the norm for ρ = ±1', () => {
    for (const rho of [1, -1]) {
      expect(agree(logInnerProductDeviation(7, rho, '1/2'), logDeviation(7, '1/2'))).toBe(true);
    }
  });

  it('does not depend on the sign of ρ', () => {
    for (const eps of ['0.1', '0.4', '0.5', '2']) {
      expect(agree(logInnerProductDeviation(9, '2/5', eps), logInnerProductDeviation(9, '-2/5', eps))).toBe(true);
    }
  });

  it('is exponential on either side in the plane', () => {
    // (1 + ρ)X − (1 − ρ)Y is ≥ y ≥ 0 with probability (1 + ρ)/2 · e^{−y/(1 + ρ)}, and ≤ −y with (1 − ρ)/2 · e^{−y/(1 − ρ)}.
    for (const rho of ['1/10', '3/5', '-1/3']) {
      const r = real(rho);
      for (const eps of ['0.7', '0.9', '3']) {
        const upper = exp(r.plus(eps).times(2).over(r.plus(1)).negated())
          .times(r.plus(1))
          .over(2);
        const y = r.negated().plus(eps).times(2);
        const lower = exp(y.over(r.negated().plus(1)).negated())
          .times(r.negated().plus(1))
          .over(2);
        expect(agree(logInnerProductDeviation(2, rho, eps), log(upper.plus(lower)))).toBe(true);
      }
    }
    // The lower tail from a point y > 0 down: 1 − (1 + ρ)/2 · e^{−y/(1 + ρ)}.
    const upper = exp(real('-9/8')).times('4/5');
    const lower = real(1).minus(exp(real('-3/8')).times('4/5'));
    expect(agree(logInnerProductDeviation(2, '3/5', '3/10'), log(upper.plus(lower)))).toBe(true);
  });

  it('has the values of the table in odd dimensions', () => {
    expect(points.length).toBeGreaterThan(30);
    for (const [n, rho, eps, value] of points) {
      const x = logInnerProductDeviation(n, rho, eps);
      const error = real(value).times('1e-15');
      const table = { lo: real(value).plus(error).lo, hi: real(value).minus(error).hi };
      const narrow = x.hi - x.lo <= 1e-13 * Math.max(1, -x.lo);
      if (!(narrow && x.lo <= table.hi && table.lo <= x.hi)) expect.fail(`${n}, ${rho}, ${eps}: ${value}`);
    }
  });

  it('refuses what is no inner product of unit vectors', () => {
    expect(() => logInnerProductDeviation(3, '1.1', 1)).toThrow(RangeError);
    expect(() => logInnerProductDeviation(3, sqrt('1/2'), 1)).toThrow(RangeError);
  });
});
