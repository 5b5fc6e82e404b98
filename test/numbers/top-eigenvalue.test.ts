import { describe, expect, it } from 'vitest';
import { withEnclosures } from '../../src/numbers/enclosure.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { gramMatrix, topEigenvalue } from '../../src/numbers/top-eigenvalue.ts';

/** The bounds of the largest eigenvalue of A Aᵀ, relative to a value that is known. */
function enclosed(A: readonly (readonly number[])[], near: readonly number[], value: string, bits = 192) {
  return withEnclosures(bits, (E) => {
    const G = gramMatrix(
      E,
      A.map((row) => row.map((x) => E.double(x))),
    );
    const x = topEigenvalue(E, G, near);
    const width = E.upper(E.sub({ lo: x.hi, hi: x.hi }, { lo: x.lo, hi: x.lo }));
    return { contains: E.contains(x, Rational.parse(value)), width };
  });
}

describe('the largest eigenvalue', () => {
  it('is enclosed, from a vector that is near', () => {
    expect(
      enclosed(
        [
          [3, 0],
          [0, 1],
        ],
        [1, 1e-9],
        '9',
      ),
    ).toEqual({ contains: true, width: expect.any(Number) });
    expect(
      enclosed(
        [
          [3, 0],
          [0, 1],
        ],
        [1, 1e-9],
        '9',
      ).width,
    ).toBeLessThan(1e-17);
  });

  it('is enclosed from a vector that is not', () => {
    expect(
      enclosed(
        [
          [1, 2, 2],
          [2, 1, -2],
          [1, 0, 5],
        ],
        [1, 1, -1],
        '0',
      ).contains,
    ).toBe(false);
    expect(
      enclosed(
        [
          [3, 0],
          [0, 1],
        ],
        [1, 1],
        '9',
      ).width,
    ).toBeLessThan(1e-17);
    expect(
      enclosed(
        [
          [3, 0],
          [0, 1],
        ],
        [1, 1],
        '9',
      ).contains,
    ).toBe(true);
  });

  it('may have company: of I, of 2 I', () => {
    expect(
      enclosed(
        [
          [1, 0],
          [0, 1],
        ],
        [1, 0],
        '1',
      ).contains,
    ).toBe(true);
    expect(
      enclosed(
        [
          [2, 0, 0],
          [0, 2, 0],
          [0, 0, 1],
        ],
        [1, 2, 3],
        '4',
      ).contains,
    ).toBe(true);
    expect(
      enclosed(
        [
          [2, 0, 0],
          [0, 2, 0],
          [0, 0, 1],
        ],
        [1, 2, 3],
        '4',
      ).width,
    ).toBeLessThan(1e-16);
  });

  it('comes closer with more bits', () => {
    expect(
      enclosed(
        [
          [3, 1],
          [1, 1],
        ],
        [1, 0],
        '0',
        384,
      ).width,
    ).toBeLessThan(1e-36);
  });
});
