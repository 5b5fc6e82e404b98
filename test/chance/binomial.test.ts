import { describe, expect, it } from 'vitest';
import { logBinomialLowerTail, logBinomialUpperTail } from '../../src/chance/binomial.ts';
import { OutsideDomain } from '../../src/numbers/arithmetic.ts';
import { withEnclosures } from '../../src/numbers/enclosure.ts';
import { evaluate } from '../../src/numbers/evaluate.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { exp, log, type Real, real, sqrt } from '../../src/numbers/real.ts';
import { compare, sign } from '../../src/numbers/sign.ts';

/** P(X ≥ k) for p = 0 … exactly. */
function upperTail(n: number, p: Rational, k: number): Rational {
  const q = Rational.one.minus(p);
  let [term, total] = [Rational.one, Rational.zero];
  for (let i = 0; i < n; i++) term = term.times(q);
  for (let i = 0; i <= n; i++) {
    if (i >= k) total = total.plus(term);
    term = term
      .times(p)
      .times(Rational.ratio(BigInt(n - i), BigInt(i + 1)))
      .over(q);
  }
  return total;
}

/** Containing the same number, narrowly. */
function agree(x: Real, y: Real): boolean {
  return x.lo <= y.hi && y.lo <= x.hi && x.hi - x.lo <= 1e-12 * Math.max(1, Math.abs(x.lo));
}

describe('the tails of the binomial law', () => {
  it('are the finite sums', () => {
    for (const n of [1, 2, 5, 20, 61]) {
      for (const p of ['1/1000', '1/7', '1/2', '0.9']) {
        for (let k = 1; k <= n; k += n > 5 ? 4 : 1) {
          const exact = upperTail(n, Rational.parse(p), k);
          expect(agree(logBinomialUpperTail(n, p, k), log(real(exact)))).toBe(true);
          expect(agree(logBinomialLowerTail(n, p, k - 1), log(real(Rational.one.minus(exact))))).toBe(true);
        }
      }
    }
  });

  it('are the finite sums to 500 bits', () => {
    withEnclosures(500, (E) => {
      for (const [n, p, k] of [
        [20, '1/7', 2],
        [20, '1/7', 3],
        [61, '9/10', 20],
        [61, '1/2', 60],
      ] as const) {
        const exact = log(real(upperTail(n, Rational.parse(p), k)));
        const difference = E.sub(evaluate(exact, E), evaluate(logBinomialUpperTail(n, p, k), E));
        expect(E.sign(difference)).toBeUndefined();
        expect(E.upper(difference)).toBeLessThan(2 ** -400);
      }
    });
  });

  it('are powers at the ends', () => {
    expect(agree(logBinomialUpperTail(100_000, '1/3', 100_000), log('1/3').times(100_000))).toBe(true);
    expect(agree(logBinomialLowerTail(100_000, '1/3', 0), log('2/3').times(100_000))).toBe(true);
  });

  it('mirror each other', () => {
    for (const k of [490_000, 499_999, 500_300, 900_000]) {
      expect(
        agree(logBinomialUpperTail(1_000_000, '1/2', k), logBinomialLowerTail(1_000_000, '1/2', 1_000_000 - k)),
      ).toBe(true);
    }
    expect(agree(logBinomialUpperTail(777, '3/8', 300), logBinomialLowerTail(777, '5/8', 477))).toBe(true);
  });

  it('add up to 1', () => {
    for (const k of [90, 100, 101, 150]) {
      const total = exp(logBinomialUpperTail(1000, '1/10', k)).plus(exp(logBinomialLowerTail(1000, '1/10', k - 1)));
      expect(agree(total, real(1))).toBe(true);
    }
  });

  it('take any real number for p', () => {
    const p = sqrt(2).over(2);
    const x = logBinomialUpperTail(2, p, 2);
    expect(compare(x.minus(log('1/2')).abs(), real('1e-15'))).toBe(-1);
    expect(sign(logBinomialUpperTail(2, p.plus('1e-40'), 2).minus(log('1/2')))).toBe(1);
  });

  it('are certain, or impossible, beyond the ends', () => {
    expect(logBinomialUpperTail(5, '1/2', 0)).toMatchObject({ lo: 0, hi: 0 });
    expect(logBinomialLowerTail(5, '1/2', 5)).toMatchObject({ lo: 0, hi: 0 });
    expect(logBinomialUpperTail(5, 1, 5)).toMatchObject({ lo: 0, hi: 0 });
    expect(logBinomialLowerTail(5, 0, 0)).toMatchObject({ lo: 0, hi: 0 });
    expect(() => logBinomialUpperTail(5, '1/2', 6)).toThrow(OutsideDomain);
    expect(() => logBinomialLowerTail(5, '1/2', -1)).toThrow(OutsideDomain);
    expect(() => logBinomialUpperTail(5, 0, 1)).toThrow(OutsideDomain);
    expect(() => logBinomialLowerTail(5, 1, 4)).toThrow(OutsideDomain);
    expect(() => logBinomialUpperTail(5, '-1/2', 1)).toThrow(OutsideDomain);
    expect(() => logBinomialUpperTail(5, '3/2', 1)).toThrow(OutsideDomain);
    expect(() => logBinomialUpperTail(-1, '1/2', 1)).toThrow(RangeError);
    expect(() => logBinomialUpperTail(1, '1/2', 0.5)).toThrow(RangeError);
  });
});
