import { describe, expect, it } from 'vitest';
import { exactSquares } from '../../src/models/exact-squares.ts';
import { Rational } from '../../src/numbers/rational.ts';

const D = (...xs: number[]): Float64Array => Float64Array.of(...xs);
const shown = (v: Float64Array, w: Float64Array, matrix: Float64Array): string[] => {
  const { square, imageSquare } = exactSquares(v, w, matrix);
  return [`${square}`, `${imageSquare}`];
};

describe('exact squares', () => {
  it('are those of the difference and of its image', () => {
    expect(shown(D(1, 2), D(4, 6), D(1, 0, 0, 1, 1, 1))).toEqual(['25', '74']);
    expect(shown(D(0.5, 0), D(0, 0.25), D(2, 4))).toEqual(['5/16', '0']);
    expect(shown(D(3), D(-0.5), D(0.5, 0.25))).toEqual(['49/4', '245/64']);
  });

  it('take no notice of how far the numbers are apart', () => {
    const { square, imageSquare } = exactSquares(D(2 ** 1000, 1), D(0, 0), D(2 ** -1074, 1));
    expect(square.equals(Rational.of(2n ** 2000n + 1n))).toBe(true);
    const image = Rational.ratio(1n, 2n ** 74n).plus(Rational.one);
    expect(imageSquare.equals(image.times(image))).toBe(true);
  });

  it('of one point, or under the zero matrix, are 0', () => {
    expect(shown(D(0.1, -0), D(0.1, 0), D(1, 1))).toEqual(['0', '0']);
    expect(shown(D(1, 2), D(2, 2), D(0, 0, -0, 0))).toEqual(['1', '0']);
  });

  it('read a decimal as the double that it is', () => {
    const tenth = Rational.of(0.1);
    const { square } = exactSquares(D(0.1), D(0), D(1));
    expect(square.equals(tenth.times(tenth))).toBe(true);
    expect(square.equals(Rational.parse('0.01'))).toBe(false);
  });
});
