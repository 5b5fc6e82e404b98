import { describe, expect, it } from 'vitest';
import { DistortionBounds, gamma, normAbove } from '../../src/models/distortion.ts';
import { exactSquares } from '../../src/models/exact-squares.ts';
import { distortionOf, project } from '../../src/models/projection.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { ANY_DISTORTION, roundingAtWorst } from './embeddings.ts';

describe('γ', () => {
  it('is not below ku/(1 − ku), and hardly above', () => {
    for (const k of [0, 1, 3, 1000, 664_000, 2 ** 40]) {
      const exact = Rational.ratio(BigInt(k), 2n ** 53n - BigInt(k));
      expect(gamma(k)).toBe(exact.above());
    }
  });
});

describe('the norm of a vector whose square is computed', () => {
  it('is not underestimated, even where squares underflow', () => {
    expect(normAbove(0, 2)).toBeGreaterThanOrEqual(2 ** -537);
    const square = 1; // of 1, 2^−27, …, 2^−27, each square of which is lost
    expect(normAbove(square, 101)).toBeGreaterThan(1 + 99 * 2 ** -55);
    expect(normAbove(square, 101)).toBeLessThan(1 + 55 * 2 ** -53);
  });
});

describe('the distortion of a pair', () => {
  it('is enclosed, and by half the width would not be', () => {
    const { points, m, matrix } = roundingAtWorst();
    const projection = project(points, m, matrix);
    const { lo, hi } = distortionOf(projection, 0, 1, 0, 0, new DistortionBounds(m, matrix));
    const { square, imageSquare } = exactSquares(points.subarray(0, m), points.subarray(m), matrix);
    const exact = imageSquare.over(square);
    const computed = Rational.of(projection.images.squares[1]!).over(Rational.of(projection.points.squares[1]!));
    expect(exact.compare(Rational.of(lo))).toBe(1);
    expect(exact.compare(Rational.of(hi))).toBe(-1);
    const half = computed.minus(computed.minus(Rational.of(lo)).over(Rational.of(2)));
    expect(exact.compare(half)).toBe(-1);
  });

  it('may be anything where the points may coincide, or something overflowed', () => {
    const bounds = new DistortionBounds(2, Float64Array.of(1, 0, 0, 1));
    expect(bounds.distortion(2 ** -60, 1, 1, 1)).toEqual(ANY_DISTORTION);
    expect(bounds.distortion(0, 0, 0, 0)).toEqual(ANY_DISTORTION);
    expect(bounds.distortion(1, 1, Infinity, Infinity)).toEqual(ANY_DISTORTION);
    expect(bounds.distortion(1, 1, Number.NaN, Infinity)).toEqual(ANY_DISTORTION);
    const huge = new DistortionBounds(2, Float64Array.of(1e200, 0, 0, 1));
    expect(huge.distortion(1, 1, 1, 1)).toEqual(ANY_DISTORTION);
  });

  it('is not taken for known where squares underflow', () => {
    const n = 1000; // |A|² = n · 2^−1076, of which nothing is left
    const matrix = new Float64Array(n).fill(2 ** -538);
    const { images } = project(Float64Array.of(0, 1), 1, matrix);
    expect(images.squares[1]).toBe(0);
    const { lo, hi } = new DistortionBounds(1, matrix).distortion(1 / 4, 1 / 2, 0, images.norms[1]!);
    expect(lo).toBe(0);
    expect(hi).toBeGreaterThanOrEqual((n / 4) * 2 ** -1074);
    expect(hi).toBeLessThan(n * 2 ** -1068);
  });
});
