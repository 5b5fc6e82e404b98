import { describe, expect, it } from 'vitest';
import { rademacher, uniform } from '../../src/chance/samplers.ts';
import {
  cellCounts,
  collisions,
  confidenceRadius,
  kolmogorovDistance,
  signAgreement,
} from '../../src/chance/statistics.ts';
import { randomOf } from '../../src/engine/random.ts';
import { exp, real } from '../../src/numbers/real.ts';
import { sign } from '../../src/numbers/sign.ts';

const of = (...xs: number[]) => Float64Array.of(...xs);

describe('the radius', () => {
  it('solves 2·exp(−2nt²) = α', () => {
    for (const [n, alpha] of [
      [1, '1/2'],
      [1_000, '1e-12'],
      [7, '1'],
    ] as const) {
      const t = confidenceRadius(n, alpha);
      expect(
        sign(
          exp(t.squared().times(-2 * n))
            .times(2)
            .minus(alpha),
        ),
      ).toBe(0);
    }
  });
});

describe('the distance from a law', () => {
  it('is attained on either side of a value, and beyond the ends', () => {
    expect(kolmogorovDistance(of(0.5), uniform(0, 1))).toEqual({ lo: 0.5, hi: 0.5 });
    expect(kolmogorovDistance(of(0.25), uniform(0, 1))).toEqual({ lo: 0.75, hi: 0.75 });
    expect(kolmogorovDistance(of(0.25, 0.5), uniform(0, 1))).toEqual({ lo: 0.5, hi: 0.5 });
    expect(kolmogorovDistance(of(0.5, 0.75), uniform(0, 1))).toEqual({ lo: 0.5, hi: 0.5 });
    expect(kolmogorovDistance(of(2, 3), uniform(0, 1))).toEqual({ lo: 1, hi: 1 });
    expect(kolmogorovDistance(of(-3, -2), uniform(0, 1))).toEqual({ lo: 1, hi: 1 });
  });

  it('allows for atoms', () => {
    expect(kolmogorovDistance(of(-1, 1), rademacher)).toEqual({ lo: 0, hi: 0 });
    expect(kolmogorovDistance(of(-1, -1, -1, 1), rademacher)).toEqual({ lo: 0.25, hi: 0.25 });
    expect(kolmogorovDistance(of(-1, 0, 0, 1), rademacher)).toEqual({ lo: 0.25, hi: 0.25 });
  });

  it('is enclosed by fewer evaluations, within the share of values between two of them', () => {
    const random = randomOf('distance');
    for (const n of [10, 100, 1_000]) {
      const sample = Float64Array.from({ length: n }, () => random.nextDouble() ** 1.1).sort();
      const all = kolmogorovDistance(sample, uniform(0, 1), n);
      const some = kolmogorovDistance(sample, uniform(0, 1), 10);
      const direct = sample.reduce((d, x, i) => Math.max(d, Math.abs(x - i / n), Math.abs(x - (i + 1) / n)), 0);
      expect(Math.abs(all.lo - direct) + Math.abs(all.hi - direct)).toBeLessThan(1e-12);
      expect(some.lo).toBeLessThanOrEqual(all.lo);
      expect(some.hi).toBeGreaterThanOrEqual(all.hi);
      expect(some.hi).toBeLessThanOrEqual(all.hi + 0.1);
    }
  });

  it('is for an ascending sample', () => {
    expect(() => kolmogorovDistance(of(), uniform(0, 1))).toThrow('found none');
    expect(() => kolmogorovDistance(of(1, 2, 1), uniform(0, 1))).toThrow('a descent at 2');
    expect(() => kolmogorovDistance(of(1, Number.NaN), uniform(0, 1))).toThrow('at 1');
  });
});

describe('counts', () => {
  it('collisions: of values that equal an earlier one', () => {
    const values = of(3, 1, 3, 2, 3, 1);
    expect(collisions(values)).toBe(3);
    expect([...values]).toEqual([3, 1, 3, 2, 3, 1]);
    expect(collisions(of(1, 2, 3))).toBe(0);
    expect(collisions(of())).toBe(0);
  });

  it('signs: of products above 0, also where they underflow', () => {
    expect(signAgreement(of(1, -1, 1, -1, 0, 1e-300), of(2, -2, -2, 2, 1, 1e-300))).toBe(3);
    expect(() => signAgreement(of(1), of(1, 2))).toThrow('found 1 and 2');
  });

  it('cells: of points, row by row', () => {
    expect([...cellCounts(of(0, 0.6, 0.6, 0.5), of(0.9, 0.1, 0.4, 0.5), 2)]).toEqual([0, 1, 2, 1]);
    expect(() => cellCounts(of(1), of(), 2)).toThrow('found 1 and 0');
  });
});

it('the radius is the one claimed: 0.0038 for a million and 1e-12', () => {
  expect(confidenceRadius(1_000_000, '1e-12').lo).toBeGreaterThan(0.00376);
  expect(real('0.00377').lo).toBeGreaterThan(confidenceRadius(1_000_000, '1e-12').hi);
});
