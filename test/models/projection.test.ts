import { describe, expect, it } from 'vitest';
import { DistortionBounds } from '../../src/models/distortion.ts';
import { BLOCK, blockOf, distortionOf, project } from '../../src/models/projection.ts';

const D = (...xs: number[]): Float64Array => Float64Array.of(...xs);

describe('a projection', () => {
  it('has the first point at the origin, scaled to the unit cube', () => {
    const { points, images } = project(D(3, 1, 4, 1, 3, -3), 2, D(1, 2, 0, 1, 1, 0));
    expect(points.rows.entries).toEqual(D(0, 0, 1 / 8, 0, 0, -4 / 8)); // |−3|, 4 < 8
    expect(images.rows.entries).toEqual(D(0, 0, 0, 1 / 8, 0, 1 / 8, -1, -4 / 8, 0));
    expect(points.squares).toEqual(D(0, 1 / 64, 1 / 4));
    expect(images.squares).toEqual(D(0, 2 / 64, 5 / 4));
  });

  it('has norms that are not too small, and hardly too large', () => {
    const { norms } = project(D(0, 0, 3, 4), 2, D(1, 1)).points;
    expect(norms[1]).toBeGreaterThan(5 / 8);
    expect(norms[1]).toBeLessThan(5 / 8 + 2 ** -50);
  });

  it('bears the largest and the least doubles', () => {
    const { points } = project(D(Number.MAX_VALUE, -Number.MAX_VALUE), 1, D(1));
    expect(points.rows.entries).toEqual(D(0, -2 + 2 ** -52));
    const least = project(D(0, Number.MIN_VALUE), 1, D(1));
    expect(least.points.rows.entries).toEqual(D(0, 2 ** -74));
    expect(project(D(0, 0), 1, D(1)).points.rows.entries).toEqual(D(0, 0));
  });

  it('multiplies all blocks', () => {
    const [count, n] = [BLOCK + 3, 2 * BLOCK + 1];
    const points = Float64Array.from({ length: count }, (_, i) => i);
    const { images } = project(
      points,
      1,
      Float64Array.from({ length: n }, (_, k) => k + 1),
    );
    const expected = Float64Array.from({ length: count * n }, (_, at) => (Math.floor(at / n) * ((at % n) + 1)) / 64);
    expect(images.rows.entries).toEqual(expected);
    expect(blockOf(images, BLOCK)).toMatchObject({ length: n, from: BLOCK, to: count });
    expect(blockOf(images, 0)).toMatchObject({ from: 0, to: BLOCK });
  });

  it('encloses the distortion of a pair by its inner products', () => {
    const matrix = D(1, 1);
    const p = project(D(0, 0, 1, 1, 3, 2), 2, matrix);
    const products = (2 * (5 - 2)) / 16 - 1 / 16; // ⟨(1,1), (3,2)⟩ = 5, scaled by 1/4 twice
    const { lo, hi } = distortionOf(p, 1, 2, products, 10 / 16, new DistortionBounds(2, matrix));
    expect([lo < 9 / 5, hi > 9 / 5, hi - lo < 1e-13]).toEqual([true, true, true]);
  });
});
