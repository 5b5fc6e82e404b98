import { describe, expect, it } from 'vitest';
import { coarse } from '../../src/draw/coarse.ts';
import { cost, positive, reals, strictlyBetween } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { bitLength } from '../../src/numbers/rational.ts';
import type { Real } from '../../src/numbers/real.ts';
import { drawn, itIsADraw, share } from './laws.ts';

const isShort = (x: Real): boolean => bitLength(x.leaf!.num) + bitLength(x.leaf!.den) <= 16;

for (const [name, range] of Object.entries({ reals, positive, 'a segment': strictlyBetween(0, 1) })) {
  describe(`a coarse draw of ${name}`, () => {
    itIsADraw(coarse(range), { worth: (x) => cost(x.leaf!), member: (x) => range.fit(x) === x });

    it('has few digits, but for its corners', () => {
      expect(share(drawn(coarse(range), 300), isShort)).toBeGreaterThan(0.8);
    });

    it('refuses no member of the range', () => {
      for (const x of drawn(range, 50)) expect(coarse(range).fit(x)).toBe(x);
    });
  });
}

describe('a vector of coarse entries', () => {
  it('has few digits throughout', () => {
    const entries = drawn(vector(3, coarse(reals)), 200).flat();
    expect(share(entries, isShort)).toBe(1);
    expect(new Set(entries.map((x) => `${x.leaf}`)).size).toBeGreaterThan(40);
  });
});
