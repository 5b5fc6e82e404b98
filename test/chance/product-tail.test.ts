import { describe, expect, it } from 'vitest';
import { logGammaDifference } from '../../src/chance/gamma-difference.ts';
import { logProductTail } from '../../src/chance/product-tail.ts';
import { withEnclosures } from '../../src/numbers/enclosure.ts';
import { evaluate } from '../../src/numbers/evaluate.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { log, type Real, real, special } from '../../src/numbers/real.ts';

const tail = (n: number, x: Real) => special(logProductTail, [Rational.of(n)], x);

/** The same by an integral. */
const integral = (n: number, x: Real) =>
  log(2).plus(logGammaDifference('upper', Rational.ratio(BigInt(n), 2n), Rational.one, Rational.one, x));

describe('the tail of the difference of two gamma variables of one law', () => {
  it('is the same as the integral, in every dimension', () => {
    for (const [n, x] of [
      [1, '1/1000'],
      [1, '20'],
      [2, '1/2'],
      [3, '1'],
      [7, '1/10'],
      [8, '300'],
      [51, '40'],
      [128, '90'],
      [1001, '100'],
      [1002, '900'],
    ] as const) {
      const [a, b] = [tail(n, real(x)), integral(n, real(x))];
      expect(a.hi - a.lo).toBeLessThan(1e-12 * Math.max(1, -a.lo));
      if (!(a.lo <= b.hi && b.lo <= a.hi)) expect.fail(`${n}, ${x}: [${a.lo}, ${a.hi}] and [${b.lo}, ${b.hi}]`);
    }
  });

  it('is the same at 100 bits', () => {
    withEnclosures(100, (E) => {
      const difference = E.sub(evaluate(tail(61, real(20)), E), evaluate(integral(61, real(20)), E));
      expect(E.sign(difference)).toBeUndefined();
      expect(E.upper(E.abs(difference))).toBeLessThan(2 ** -80);
    });
  });

  it('is rescaled where its parts would overflow', () => {
    const x = tail(20_000, real(20_000));
    expect(x.hi - x.lo).toBeLessThan(1e-10);
    withEnclosures(100, (E) => {
      const e = evaluate(x, E);
      expect(E.lower(e)).toBeGreaterThan(x.lo);
      expect(E.upper(e)).toBeLessThan(x.hi);
    });
  });

  it('is certain at 0, nearly so beside it, and next to impossible far off', () => {
    for (const n of [1, 2, 5, 6]) {
      expect(tail(n, real(0)).hi).toBe(0);
      expect(tail(n, real(0)).lo).toBeGreaterThan(-1e-13);
      const beside = tail(n, real('1e-300'));
      expect(beside.hi).toBeLessThanOrEqual(0);
      expect(beside.lo).toBeGreaterThan(-1e-13);
      expect(tail(n, real('1e300')).hi).toBeLessThan(-1e60);
      withEnclosures(100, (E) => {
        const [near, far] = [evaluate(beside, E), evaluate(tail(n, real('1e300')), E)];
        expect(E.upper(near)).toBeLessThanOrEqual(0);
        expect(E.upper(far) / -1e300).toBeCloseTo(1, 14);
        expect(E.lower(far) / -1e300).toBeCloseTo(1, 14);
      });
    }
  });
});
