import { describe, expect, it } from 'vitest';
import { logGammaDifference } from '../../src/chance/gamma-difference.ts';
import { OutsideDomain } from '../../src/numbers/arithmetic.ts';
import { withEnclosures } from '../../src/numbers/enclosure.ts';
import { evaluate } from '../../src/numbers/evaluate.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { exp, log, type Real, real } from '../../src/numbers/real.ts';

const law = (shape: string, alpha: string, beta: string) =>
  [Rational.parse(shape), Rational.parse(alpha), Rational.parse(beta)] as const;

/** Containing the same number, narrowly. */
function agree(x: Real, y: Real): boolean {
  return x.lo <= y.hi && y.lo <= x.hi && x.hi - x.lo <= 1e-12 * Math.max(1, Math.abs(x.lo));
}

describe('the difference of two gamma variables', () => {
  it('is exponential on the right of 0 for shape 1', () => {
    for (const [alpha, beta] of [
      ['1', '1'],
      ['1/3', '5'],
      ['7', '1/100'],
    ] as const) {
      for (const y of ['0', '1/10', '40']) {
        // P(αA − βB ≥ y) = α/(α + β) · e^{−y/α}
        const upper = log(real(alpha).over(real(alpha).plus(beta))).minus(real(y).over(alpha));
        expect(agree(logGammaDifference('upper', ...law('1', alpha, beta), real(y)), upper)).toBe(true);
        const lower = log(real(1).minus(exp(upper)));
        expect(agree(logGammaDifference('lower', ...law('1', alpha, beta), real(y)), lower)).toBe(true);
      }
    }
  });

  it('has tails that add up to 1', () => {
    for (const shape of ['1/2', '3/2', '20', '5001/2']) {
      for (const y of ['0', '1', '70']) {
        const [p, q] = (['lower', 'upper'] as const).map((t) =>
          logGammaDifference(t, ...law(shape, '3/2', '1/2'), real(y)),
        );
        expect(agree(exp(p!).plus(exp(q!)), real(1))).toBe(true);
      }
    }
  });

  it('is symmetric for equal scales', () => {
    for (const shape of ['1/2', '1', '7/2', '300']) {
      expect(agree(logGammaDifference('upper', ...law(shape, '2', '2'), real(0)), log('1/2'))).toBe(true);
      expect(agree(logGammaDifference('lower', ...law(shape, '2', '2'), real(0)), log('1/2'))).toBe(true);
    }
  });

  it('reaches far lower tails', () => {
    // For y = 0 and shape 1 the lower tail is β/(α + β).
    expect(agree(logGammaDifference('lower', ...law('1', '1000000', '1'), real(0)), log('1/1000001'))).toBe(true);
    expect(logGammaDifference('lower', ...law('500', '100', '1'), real(0)).hi).toBeLessThan(-1000);
  });

  it('is narrower in enclosures, and within the interval of doubles', () => {
    for (const tail of ['lower', 'upper'] as const) {
      const x = logGammaDifference(tail, ...law('7/2', '3/2', '1/2'), real('1/3'));
      withEnclosures(160, (E) => {
        const e = evaluate(x, E);
        expect(E.lower(e)).toBeGreaterThanOrEqual(x.lo);
        expect(E.upper(e)).toBeLessThanOrEqual(x.hi);
        expect(E.upper(E.sub({ lo: e.hi, hi: e.hi }, { lo: e.lo, hi: e.lo }))).toBeLessThan(2 ** -130);
      });
    }
  });

  it('is defined for y ≥ 0 alone', () => {
    expect(() => logGammaDifference('upper', ...law('1', '1', '1'), real(-1))).toThrow(OutsideDomain);
  });
});
