import { describe, expect, it } from 'vitest';
import { withEnclosures } from '../../src/numbers/enclosure.ts';
import type { Interval } from '../../src/numbers/interval.ts';
import { type Integrand, integral } from '../../src/numbers/quadrature.ts';
import { doubles, enclosed, type Numbers } from '../../src/numbers/tails.ts';

/** e^{−x²}: on Im z = b it is e^{b²} times as large, and beyond R its integral is at most e^{−R²}/R. */
function gaussian<T>(N: Numbers<T>, a: number, reach = Math.sqrt(N.bits)): Integrand<T> {
  const at = (x: number): T => N.between(x, x);
  const f = (x: number): T => N.apply('exp', N.neg(N.mul(at(x), at(x))));
  return {
    value: f,
    strip: a,
    modulus: N.mul(N.apply('exp', N.mul(at(a), at(a))), at(1.8)),
    reach,
    rest: (R) => N.div(f(R), at(R)),
  };
}

/** 1/cosh x, with poles at ±iπ/2: |cosh(x + ib)| ≥ cosh x · cos b, and ∫ 1/cosh = π; the rest is at most 4e^{−R}. */
function sech<T>(N: Numbers<T>, a: number): Integrand<T> {
  const at = (x: number): T => N.between(x, x);
  return {
    value: (x) => N.div(at(2), N.add(N.apply('exp', at(x)), N.apply('exp', at(-x)))),
    strip: a,
    modulus: N.div(at(3.2), N.apply('cos', at(a))),
    reach: 45,
    rest: (R) => N.mul(at(4), N.apply('exp', at(-R))),
  };
}

const ROOT_PI = Math.sqrt(Math.PI);
const contains = ({ lo, hi }: Interval, x: number): boolean => lo <= x && x <= hi;

describe('the trapezoidal rule over the line', () => {
  it('encloses ∫ e^{−x²} dx = √π, whatever strip is used', () => {
    for (const a of [0.5, 1, 2, 4]) {
      const I = integral(doubles, gaussian(doubles, a));
      expect(contains(I, ROOT_PI)).toBe(true);
      expect(I.hi - I.lo).toBeLessThan(1e-13);
    }
  });

  it('encloses ∫ dx/cosh x = π, up to its poles', () => {
    for (const a of [0.7, 1.2, 1.5]) {
      const I = integral(doubles, sech(doubles, a));
      expect(contains(I, Math.PI)).toBe(true);
      expect(I.hi - I.lo).toBeLessThan(1e-12);
    }
  });

  it('says how wide it is when it takes few nodes: of 2, 4, 8 bits', () => {
    for (const bits of [2, 4, 8]) {
      const few: Numbers<Interval> = { ...doubles, bits };
      const I = integral(few, sech(few, 1.5));
      expect(contains(I, Math.PI)).toBe(true);
      expect(I.hi - I.lo).toBeGreaterThan(2 ** -bits / 4);
    }
  });

  it('counts what is beyond the last node', () => {
    const I = integral(doubles, gaussian(doubles, 2, 1));
    expect(contains(I, ROOT_PI)).toBe(true);
    expect(I.hi - I.lo).toBeGreaterThan(0.1);
  });

  it('goes to any precision', () => {
    for (const bits of [100, 300]) {
      const width = withEnclosures(bits, (E) => {
        const I = integral(enclosed(E), gaussian(enclosed(E), 4));
        expect(E.sign(E.sub(I, E.sqrt(E.pi())))).toBeUndefined();
        return E.upper(E.sub({ lo: I.hi, hi: I.hi }, { lo: I.lo, hi: I.lo }));
      });
      expect(width).toBeLessThan(2 ** (12 - bits));
    }
  });

  it('says nothing where it would take too many nodes', () => {
    for (const a of [1e-4, 1e-9])
      expect(integral(doubles, gaussian(doubles, a))).toEqual({ lo: -Infinity, hi: Infinity });
  });
});
