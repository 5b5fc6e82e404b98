import { describe, expect, it } from 'vitest';
import { randomOf } from '../../src/engine/random.ts';
import { Balls, innerProduct, lengthDown, lengthUp, multiply, normDown } from '../../src/numbers/balls.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { largestSingularValue } from '../../src/numbers/singular-values.ts';

const random = randomOf('balls', 1);
/** Of very different sizes, and 0. */
const number = (): number =>
  random.nextInt(0, 9) === 0 ? 0 : (2 * random.nextDouble() - 1) * 2 ** random.nextInt(-40, 40);
const ball = (...xs: readonly (readonly [mid: number, radius: number])[]): Balls => {
  const b = new Balls(xs.length);
  for (const [i, [mid, radius]] of xs.entries()) [b.mid[i], b.radius[i]] = [mid, radius];
  return b;
};
const within = (q: Rational, b: Balls, i: number): boolean => {
  const [mid, radius] = [Rational.of(b.mid[i]!), Rational.of(b.radius[i]!)];
  return q.compare(mid.minus(radius)) >= 0 && q.compare(mid.plus(radius)) <= 0;
};

describe('balls of doubles', () => {
  it('contain inner products with any members, exactly', () => {
    for (let round = 0; round < 500; round++) {
      const n = random.nextInt(1, 8);
      const w = Float64Array.from({ length: n }, number);
      const x = ball(...Array.from({ length: n }, () => [number(), Math.abs(number()) * 2 ** -30] as const));
      const [b, into] = [number(), new Balls(1)];
      innerProduct(w, 0, 1, x, 0, 1, n, b, into, 0);
      for (const side of [-1, 0, 1]) {
        let sum = Rational.of(b);
        for (let k = 0; k < n; k++) {
          const member = Rational.of(x.mid[k]!).plus(Rational.of(side * Math.sign(w[k]!) * x.radius[k]!));
          sum = sum.plus(Rational.of(w[k]!).times(member));
        }
        expect(within(sum, into, 0)).toBe(true);
      }
    }
  });

  it('contain products, subnormal ones too, and keep 0', () => {
    for (let round = 0; round < 500; round++) {
      const scale = random.nextBoolean() ? 2 ** -540 : 1;
      const [d, y] = [ball([number() * scale, 2 ** -60]), ball([number() * scale, 2 ** -50])];
      const extreme = Rational.of(d.mid[0]! + d.radius[0]!).times(Rational.of(y.mid[0]! - y.radius[0]!));
      const middle = Rational.of(d.mid[0]!).times(Rational.of(y.mid[0]!));
      const exact = d.mid[0]! + d.radius[0]! - d.radius[0]! === d.mid[0]!;
      multiply(d, 0, y, 0);
      expect(within(middle, y, 0)).toBe(true);
      if (exact && d.mid[0] === 0) expect(within(extreme, y, 0)).toBe(true);
    }
    const [zero, y] = [ball([0, 0]), ball([3, 1])];
    multiply(zero, 0, y, 0);
    expect([y.mid[0], y.radius[0]]).toEqual([0, 0]);
  });

  it('have lengths between their bounds', () => {
    const b = ball([3, 0.5], [-4, 0]);
    expect(lengthUp(b)).toBeGreaterThanOrEqual(Math.hypot(3.5, 4));
    expect(lengthDown(b)).toBeLessThanOrEqual(Math.hypot(2.5, 4));
    expect(lengthUp(ball([1e-320, 0]))).toBeGreaterThanOrEqual(1e-320);
    expect(lengthUp(ball([1e300, 0], [1e300, 0]))).toBeLessThan(1.5e300);
    expect(lengthUp(ball([0, 0]))).toBe(0);
    expect(lengthDown(ball([1, 2]))).toBe(0);
  });

  it('take an interval in', () => {
    const b = new Balls(2);
    b.set(0, 1, 2);
    b.set(1, 7, 7);
    expect([b.mid[0]! - b.radius[0]! <= 1, b.mid[0]! + b.radius[0]! >= 2]).toEqual([true, true]);
    expect([b.mid[1], b.radius[1]]).toEqual([7, 0]);
  });
});

describe('the lower bound of a spectral norm', () => {
  const room = [new Float64Array(64), new Float64Array(64)] as const;

  it('is below the norm, and near it after some steps', () => {
    for (let round = 0; round < 200; round++) {
      const [m, n] = [random.nextInt(1, 6), random.nextInt(1, 6)];
      const A = Float64Array.from({ length: m * n }, () => random.nextInt(-9, 9));
      const { lo, hi } = largestSingularValue(A, m, n);
      expect(normDown(A, undefined, m, n, 2, ...room)).toBeLessThanOrEqual(hi);
      const close = normDown(A, undefined, m, n, 500, ...room);
      expect(close).toBeGreaterThanOrEqual(lo * 0.99);
      expect(close).toBeLessThanOrEqual(hi);
    }
  });

  it('gives way to what is not known', () => {
    const A = Float64Array.of(3, 0, 0, 4);
    const known = normDown(A, undefined, 2, 2, 5, ...room);
    expect(normDown(A, Float64Array.of(1, 0, 0, 0), 2, 2, 5, ...room)).toBeLessThanOrEqual(known - 1);
    expect(normDown(Float64Array.of(0, 0), undefined, 1, 2, 5, ...room)).toBe(0);
    expect(normDown(Float64Array.of(Number.NaN, 1), undefined, 1, 2, 5, ...room)).toBe(0);
  });
});
