import { describe, expect, it } from 'vitest';
import type { Law, Matrix, Sampler } from '../../src/chance/law.ts';
import { matrix, normal, rademacher, sparseSign, truncatedNormal, uniform, vector } from '../../src/chance/samplers.ts';
import { collisions, confidenceRadius, kolmogorovDistance, signAgreement } from '../../src/chance/statistics.ts';
import { Stream } from '../../src/chance/stream.ts';
import * as wrong from '../../src/chance/wrong-samplers.ts';
import { max, real, sqrt, sum } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

/** Enough for all but a variance that is 1.05 times too large. */
const N = 100_000;
const MANY = 1_000_000;
const ALPHA = '1e-12';

const LAWS: readonly Law[] = [
  normal(0, 1),
  normal('-3/2', '1/768'),
  truncatedNormal(0, 1),
  truncatedNormal(1, '0.02'),
  uniform(0, 1),
  uniform(-2, 3),
  rademacher,
  sparseSign(1, 2),
  sparseSign(3, 1),
];

function drawn(law: Law, n: number, ...key: readonly (string | number)[]): Float64Array {
  return vector(n, law).sample(new Stream(['law', ...key]));
}

/** By a sample of N: the distance is one that the law keeps within with probability ≥ 1 − α. */
function keeps(law: Law, n = N): boolean {
  const distance = kolmogorovDistance(drawn(law, n).sort(), law).lo;
  return compare(real.double(distance), confidenceRadius(n, ALPHA).plus(law.error)) < 0;
}

/** The rows of a matrix, by pairs: the signs of their products are heads and tails. */
function independentRows(sampler: Sampler<Matrix>): boolean {
  const { rows, columns, entries } = sampler.sample(new Stream(['rows']));
  const row = (i: number) => entries.subarray(i * columns, (i + 1) * columns);
  const radius = confidenceRadius(columns, real(ALPHA).over((rows * (rows - 1)) / 2)).hi;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < i; j++) {
      if (Math.abs(signAgreement(row(i), row(j)) / columns - 1 / 2) >= radius) return false;
    }
  }
  return true;
}

describe.each(LAWS.map((law) => [law.name, law] as const))('%s', (_, law) => {
  it('is what is drawn', () => {
    expect(keeps(law)).toBe(true);
  });

  it('is drawn alike one by one and in bulk', () => {
    const stream = new Stream(['law']);
    expect([...drawn(law, 1_000)]).toEqual(Array.from({ length: 1_000 }, () => law.sample(stream)));
  });

  /** Between sums over a partition; what lies beyond ±12 standard deviations is far less than the slack of the sums. */
  it('has the mean and the variance that follow from its distribution function', () => {
    const sd = sqrt(law.variance).toNumber();
    const points = Array.from({ length: 1_001 }, (_, i) =>
      law.mean.plus(
        real((i - 500) * 12)
          .over(500)
          .times(real.double(sd)),
      ),
    );
    const cdf = points.map((x) => law.cdf(x));
    const share = (i: number) => cdf[i]!.minus(cdf[i - 1]!);
    const cells = points.slice(1).map((x, i) => ({ from: points[i]!, to: x, p: share(i + 1) }));
    const squares = cells.map(({ from, to, p }) => {
      const [a, b] = [from.minus(law.mean).squared(), to.minus(law.mean).squared()];
      return { least: p.times(a.hi < b.hi ? a : b), most: p.times(max(a, b)) };
    });
    const within = (value: number, low: number, high: number) => low <= value && value <= high;
    expect(
      within(
        law.mean.toNumber(),
        sum(cells.map((c) => c.p.times(c.from))).lo,
        sum(cells.map((c) => c.p.times(c.to))).hi,
      ),
    ).toBe(true);
    expect(
      within(law.variance.toNumber(), sum(squares.map((s) => s.least)).lo, sum(squares.map((s) => s.most)).hi),
    ).toBe(true);
  });

  it('has a left limit, which differs at an atom', () => {
    for (const x of [-2, -1, 0, 1, 2]) {
      const atom = law.cdf(x).minus(law.cdfLeft(x)).toNumber();
      const frequency = drawn(law, 10_000).filter((y) => y === x).length / 10_000;
      expect(Math.abs(atom - frequency)).toBeLessThan(confidenceRadius(10_000, ALPHA).hi);
    }
  });

  it('costs little in doubles', () => {
    expect(law.error.hi).toBeLessThan(2 ** -43);
  });
});

describe('a wrong sampler is refuted:', () => {
  it.each([
    ['a variance for a standard deviation', wrong.varianceAsStandardDeviation(0, '1/768')],
    ['a standard deviation for a variance', wrong.standardDeviationAsVariance(0, '1/768')],
    ['a uniform law for a normal one of its variance', wrong.uniformForNormal(0, 1)],
    ['a truncation whose factor was forgotten', wrong.truncationForgotten(0, '0.02')],
    ['a stuck generator, normal', wrong.stuck(normal(0, 1))],
    ['a stuck generator, signs', wrong.stuck(rademacher)],
  ])('%s', (_, law) => {
    expect(keeps(law)).toBe(false);
  });

  it('a variance 1.05 times too large', () => {
    expect(keeps(normal(0, 1), MANY)).toBe(true);
    expect(keeps(wrong.varianceTooLarge(0, 1), MANY)).toBe(false);
  });

  it('24 bits of a uniform, by collisions', () => {
    const n = 50_000;
    expect(collisions(drawn(uniform(0, 1), n))).toBe(0);
    expect(collisions(drawn(normal(0, 1), n))).toBe(0);
    expect(collisions(drawn(wrong.uniformOf24Bits(0, 1), n))).toBeGreaterThan(40);
    expect(keeps(wrong.uniformOf24Bits(0, 1))).toBe(true);
  });

  it('correlated rows, by signs', () => {
    expect(independentRows(matrix(8, 20_000, normal(0, 1)))).toBe(true);
    expect(independentRows(wrong.correlatedRows(8, 20_000, 1))).toBe(false);
    const { entries } = wrong.correlatedRows(2, N / 2, 1).sample(new Stream(['rows']));
    const { lo } = kolmogorovDistance(entries.sort(), normal(0, 1));
    expect(lo).toBeLessThan(confidenceRadius(N, ALPHA).hi);
  });
});

describe('a matrix', () => {
  it('is drawn row by row', () => {
    const { rows, columns, entries } = matrix(2, 3, normal(0, 1)).sample(new Stream(['law']));
    expect([rows, columns]).toEqual([2, 3]);
    expect([...entries]).toEqual([...drawn(normal(0, 1), 6)]);
  });

  it('has a new array at each draw', () => {
    const law = vector(2, rademacher);
    const stream = new Stream(['new']);
    expect(law.sample(stream)).not.toBe(law.sample(stream));
  });
});

describe('parameters', () => {
  it('are known for what they are', () => {
    expect(compare(normal('1/3', 2).mean, real('1/3'))).toBe(0);
    expect(compare(normal('1/3', 2).variance, real(2))).toBe(0);
    expect(compare(uniform(-1, 0).mean, real('-1/2'))).toBe(0);
    expect(compare(uniform(-1, 0).variance, real('1/12'))).toBe(0);
    expect(compare(sparseSign(3, sqrt(3)).variance, real(1))).toBe(0);
    expect(compare(sparseSign(3, sqrt(3)).error, real('1/6'))).toBe(0);
    expect(compare(sparseSign(3, 2).error, real(0))).toBe(0);
    // ∫ x²φ(x) dx / ∫ φ(x) dx over [−2, 2] by quadrature in 30 digits (mpmath).
    const { variance } = truncatedNormal('1/3', 1);
    expect(compare(variance, real('0.7737413035499232471'))).toBe(1);
    expect(compare(variance, real('0.7737413035499232472'))).toBe(-1);
    expect([...new Set(drawn(sparseSign(3, sqrt(3)), 100))].sort()).toEqual([-Math.sqrt(3), 0, Math.sqrt(3)]);
  });

  it('must make sense', () => {
    expect(() => normal(0, 0)).toThrow('expected a variance > 0');
    expect(() => normal(0, -1)).toThrow('found -1');
    expect(() => normal(0, '1e-300')).toThrow('from 2⁻⁹⁰⁰');
    expect(() => truncatedNormal(0, 0)).toThrow('expected a standard deviation > 0');
    expect(() => uniform(1, 1)).toThrow('the width of an interval');
    expect(() => sparseSign(0, 1)).toThrow('found 0');
    expect(() => sparseSign(1.5, 1)).toThrow('found 1.5');
    expect(() => sparseSign(3, -1)).toThrow('a scale');
    expect(() => vector(0, rademacher)).toThrow('found 0');
    expect(() => matrix(2, -1, rademacher)).toThrow('found -1');
    expect(() => matrix(0.5, 1, rademacher)).toThrow('found 0.5');
  });
});
