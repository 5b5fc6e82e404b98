import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Enclosed, type Numbers, withNumbers } from '../../src/kernels/enclosed.ts';
import { OutsideDomain } from '../../src/numbers/arithmetic.ts';
import { Rational } from '../../src/numbers/rational.ts';

const q = Rational.parse;
const small = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 50 }));
const rational = small.map(([n, d]) => Rational.ratio(BigInt(n), BigInt(d)));

describe.each([undefined, 100])('with %s bits', (bits) => {
  const among = <R>(body: (N: Numbers<any>) => R) => withNumbers(bits, body);
  const holds = (N: Numbers<any>, x: Enclosed<any>, exact: Rational) => {
    const [lo, hi] = N.ends(x);
    return lo.compare(exact) <= 0 && exact.compare(hi) <= 0;
  };

  test('rationals stay what they are', () => {
    fc.assert(
      fc.property(rational, rational, (a, b) => {
        among((N) => {
          expect(N.add(a, b)).toEqual(a.plus(b));
          expect(N.sub(a, b)).toEqual(a.minus(b));
          expect(N.mul(a, b)).toEqual(a.times(b));
          if (b.sign() !== 0) expect(N.div(a, b)).toEqual(a.over(b));
        });
      }),
    );
  });

  test('enclosures contain what rationals say', () => {
    fc.assert(
      fc.property(rational, rational, rational, (a, b, c) => {
        among((N) => {
          const wide = (x: Rational) => N.range(x, x.plus(q('1/1000000')));
          expect(holds(N, N.add(wide(a), b), a.plus(b))).toBe(true);
          expect(holds(N, N.sub(a, wide(b)), a.minus(b))).toBe(true);
          expect(holds(N, N.mul(wide(a), wide(b)), a.times(b))).toBe(true);
          expect(holds(N, N.square(wide(a)), a.times(a))).toBe(true);
          const divisor = c.times(c).plus(q('1/100'));
          expect(holds(N, N.div(wide(a), wide(divisor)), a.over(divisor))).toBe(true);
          expect(holds(N, N.meet(N.range(a, a.plus(Rational.one)), wide(a)), a)).toBe(true);
        });
      }),
    );
  });

  test('functions are rational where their values plainly are', () => {
    among((N) => {
      for (const [f, x, value] of [
        ['exp', '0', '1'],
        ['erfc', '0', '1'],
        ['log', '1', '0'],
        ['acos', '1', '0'],
        ['tanh', '0', '0'],
      ] as const) {
        expect(N.apply(f, q(x)), `${f} ${x}`).toEqual(q(value));
      }
      expect(N.sqrt(q('4/9'))).toEqual(q('2/3'));
      expect(N.sqrt(q('2'))).not.toBeInstanceOf(Rational);
      expect(N.apply('exp', q('1'))).not.toBeInstanceOf(Rational);
      expect(N.apply('log', Rational.of(2))).not.toBeInstanceOf(Rational);
    });
  });

  test('a fraction of many digits becomes an enclosure of it', () => {
    among((N) => {
      const long = Rational.ratio(2n ** 200n + 1n, 3n ** 150n);
      const product = N.mul(long, long);
      expect(product).not.toBeInstanceOf(Rational);
      expect(holds(N, product, long.times(long))).toBe(true);
    });
  });

  test('nothing is divided by what may be 0', () => {
    among((N) => {
      expect(() => N.div(Rational.one, Rational.zero)).toThrow(OutsideDomain);
      expect(() => N.div(Rational.zero, N.range(q('-1'), q('1')))).toThrow(OutsideDomain);
      expect(() => N.div(Rational.one, N.range(q('0'), q('1')))).toThrow(OutsideDomain);
    });
  });

  test('a range without an end reaches to infinity', () => {
    among((N) => {
      const ray = N.range(q('2'), undefined);
      expect(N.lower(ray)).toBe(2);
      expect(N.upper(ray)).toBe(Infinity);
      expect(() => N.ends(ray)).toThrow('unbounded');
      expect(N.upper(N.div(Rational.one, ray))).toBe(0.5);
    });
  });
});

test('more bits enclose more narrowly', () => {
  const width = (bits: number | undefined) =>
    withNumbers(bits, (N) => {
      const [lo, hi] = N.ends(N.apply('exp', q('1/3')));
      return hi.minus(lo).toNumber();
    });
  expect(width(200)).toBeLessThan(1e-55);
  expect(width(undefined)).toBeLessThan(1e-15);
  expect(width(undefined)).toBeGreaterThan(1e-17);
});
