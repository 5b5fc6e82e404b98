import { describe, expect, it } from 'vitest';
import { average, spread } from '../../src/models/normalization.ts';
import { reflected, walsh } from '../../src/models/walsh.ts';
import { dot, real } from '../../src/numbers/real.ts';
import { compare, sign } from '../../src/numbers/sign.ts';

const u = [1, 2, -3, 5, 0, '1/2', 7, 7].map((x) => real(x));

for (const [name, vectors] of Object.entries({ plain: walsh(3), reflected: reflected(walsh(3), u) })) {
  describe(`the Walsh vectors, ${name}`, () => {
    it('are seven of eight entries, with mean 0 and variance 1', () => {
      expect(vectors.map((x) => x.length)).toEqual(Array.from({ length: 7 }, () => 8));
      for (const x of vectors) expect([sign(average(x)), compare(spread(x), real(1))]).toEqual([0, 0]);
    });

    it('are orthogonal to each other', () => {
      vectors.forEach((x, i) => {
        for (const y of vectors.slice(0, i)) expect(sign(dot(x, y))).toBe(0);
      });
    });
  });
}

describe('a reflection', () => {
  it('changes the vectors, and leaves rationals', () => {
    const turned = reflected(walsh(3), u);
    expect(turned.flat().every((x) => x.leaf !== undefined)).toBe(true);
    expect(turned.flat().some((x) => compare(x.abs(), real(1)) !== 0)).toBe(true);
  });

  it('needs an axis', () => {
    expect(() => reflected(walsh(1), [real(2), real(2)])).toThrow('division by zero');
  });
});
