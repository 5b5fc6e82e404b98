import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../src/models/embedding.ts';
import { spectralNorm, squaredFrobenius, squaredSpectralNorm } from '../../src/models/spectral-norm.ts';
import { withEnclosures } from '../../src/numbers/enclosure.ts';
import { evaluate } from '../../src/numbers/evaluate.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { exp, real, type Scalar, sqrt, tanh } from '../../src/numbers/real.ts';
import { compare, sign } from '../../src/numbers/sign.ts';
import { type Kind, matrixOf } from './matrices.ts';

/** ‖A‖ to 50 digits by mpmath's eigsy at 80 digits: an independent computation. */
const known: [m: number, n: number, kind: Kind, seed: number, norm: string][] = JSON.parse(
  readFileSync(new URL('spectral-norm.json', import.meta.url), 'utf8'),
);

const M = (...rows: Scalar[][]): Matrix => rows.map((row) => row.map(real));
const exactly = (A: number[][]): Matrix => A.map((row) => row.map(real.double));

/** Half a unit of the fiftieth digit on either side. */
function around(value: string): [Rational, Rational] {
  const v = Rational.parse(value);
  const error = v.times(Rational.parse('1e-49'));
  return [v.minus(error), v.plus(error)];
}

describe('the enclosure of a spectral norm', () => {
  it('contains what is computed independently, in doubles, within a billionth', () => {
    for (const [m, n, kind, seed, value] of known) {
      const { lo, hi } = spectralNorm(exactly(matrixOf(m, n, kind, seed)));
      const [below, above] = around(value);
      expect(Rational.of(lo).compare(above), `${m} × ${n}, ${kind}`).toBeLessThanOrEqual(0);
      expect(Rational.of(hi).compare(below), `${m} × ${n}, ${kind}`).toBeGreaterThanOrEqual(0);
      expect(hi - lo, `${m} × ${n}, ${kind}`).toBeLessThanOrEqual(hi * 1e-9);
    }
  });

  it('contains it at 256 bits, within 1e−20', () => {
    for (const [m, n, kind, seed, value] of known.filter(([m, n]) => m * n <= 144)) {
      const x = spectralNorm(exactly(matrixOf(m, n, kind, seed)));
      const [below, above] = around(value);
      const [lower, upper] = withEnclosures(256, (E) => E.decimal(evaluate(x, E), 60));
      expect(Rational.parse(lower).compare(above), `${m} × ${n}, ${kind}`).toBeLessThanOrEqual(0);
      expect(Rational.parse(upper).compare(below), `${m} × ${n}, ${kind}`).toBeGreaterThanOrEqual(0);
      const width = Rational.parse(upper).minus(Rational.parse(lower));
      expect(width.compare(above.times(Rational.parse('1e-20'))), `${m} × ${n}, ${kind}`).toBeLessThanOrEqual(0);
    }
  });

  it('tells norms apart that differ by 1e−30', () => {
    const A = matrixOf(4, 5, 'integers', 7);
    const [a, b] = [exactly(A), exactly(A)];
    const c = b.map((row) => row.map((x) => x.times(real('1.000000000000000000000000000001'))));
    expect(compare(spectralNorm(a), spectralNorm(c))).toBe(-1);
    expect(compare(spectralNorm(c), spectralNorm(a))).toBe(1);
  });

  it('is of entries that are known approximately, too', () => {
    const A = matrixOf(3, 3, 'integers', 9).map((row) => row.map((x) => tanh(real(x).over(1000))));
    const double = spectralNorm(A);
    expect(double.hi - double.lo).toBeLessThan(1e-12);
    withEnclosures(256, (E) => {
      const x = evaluate(double, E);
      expect(E.upper(E.sub({ lo: x.hi, hi: x.hi }, { lo: x.lo, hi: x.lo }))).toBeLessThan(1e-20);
      expect(E.lower(x)).toBeLessThanOrEqual(double.hi);
      expect(E.upper(x)).toBeGreaterThanOrEqual(double.lo);
    });
  });
});

describe('a spectral norm with a closed form', () => {
  it('is exact for rows, columns and the zero matrix', () => {
    expect(sign(squaredSpectralNorm(M([3, 4, 12])).minus(169))).toBe(0);
    expect(sign(spectralNorm(M([3], [4])).minus(5))).toBe(0);
    expect(sign(spectralNorm(M([0, 0, 0], [0, 0, 0], [0, 0, 0])))).toBe(0);
    expect(sign(spectralNorm(M([0, 0, 0], [0, 3, 0], [0, 4, 0])).minus(5))).toBe(0);
  });

  it('is the golden ratio for the Fibonacci matrix, squared', () => {
    expect(
      sign(
        squaredSpectralNorm(M([1, 1], [1, 0]))
          .times(2)
          .minus(sqrt(5))
          .minus(3),
      ),
    ).toBe(0);
  });

  it('is exact where its square is rational: orthogonal, diagonal, rank one, block matrices', () => {
    expect(sign(squaredSpectralNorm(M([1, 2, 2], [2, 1, -2], [2, -2, 1])).minus(9))).toBe(0);
    expect(
      sign(squaredSpectralNorm(M(['1/3', '2/3', '2/3'], ['2/3', '1/3', '-2/3'], ['2/3', '-2/3', '1/3'])).minus(1)),
    ).toBe(0);
    expect(sign(squaredSpectralNorm(M([2, 0, 0], [0, '-5/2', 0], [0, 0, 1])).minus('25/4'))).toBe(0);
    const rankOne = M([1, 2, 3], [2, 4, 6], [-1, -2, -3]);
    expect(sign(squaredSpectralNorm(rankOne).minus(squaredFrobenius(rankOne)))).toBe(0);
    expect(sign(squaredSpectralNorm(M([1, 0, 0], [0, 1, 1], [0, 1, 1])).minus(4))).toBe(0);
  });

  it('is exact for perpendicular rows and for rank one, whatever the denominators', () => {
    const [a, b] = [real.double(0.1), real.double(Math.PI)];
    const Q = M([1, 2, 2], [2, 1, -2], [2, -2, 1]).map((row, i) => row.map((x) => x.times([a, b, a][i]!)));
    expect(sign(squaredSpectralNorm(Q).minus(b.squared().times(9)))).toBe(0);
    const R = [a, b, a.times(b)].map((x) => [a, b, real('1/3')].map((y) => x.times(y)));
    expect(sign(squaredSpectralNorm(R).minus(squaredFrobenius(R)))).toBe(0);
    const S = [[a.plus(real('1e-40')), ...R[0]!.slice(1)], ...R.slice(1)];
    expect(sign(squaredSpectralNorm(S).minus(squaredFrobenius(S)))).toBe(-1);
  });

  it('is not taken to be rational when it is not', () => {
    expect(
      sign(squaredSpectralNorm(M([1, 0, 0], [0, 1, 1], [0, 1, 0])).minus('2618033988749894848/1000000000000000000')),
    ).toBe(1);
  });

  it('needs rows of one length', () => {
    expect(() => squaredSpectralNorm(M([1, 2], [3]))).toThrow('2 entries in row 1 and 1 in row 2');
  });

  it('is at most the Frobenius norm, and at least that over √min(m, n)', () => {
    for (let seed = 1; seed < 30; seed++) {
      const A = exactly(matrixOf(3, 4, 'integers', seed)).map((row) => row.map((x) => exp(x.over(1000))));
      expect(compare(squaredSpectralNorm(A), squaredFrobenius(A))).toBe(-1);
      expect(compare(squaredSpectralNorm(A).times(3), squaredFrobenius(A))).toBe(1);
    }
  });
});
