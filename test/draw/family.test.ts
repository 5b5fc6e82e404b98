import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FamilyDraw, family } from '../../src/draw/family.ts';
import { ForeignDraw } from '../../src/draw/foreign.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, reals } from '../../src/draw/reals.ts';
import { type VectorDraw, vector } from '../../src/draw/vectors.ts';
import { drawn, itIsADraw, share } from './laws.ts';

describe('three vectors of the plane', () => {
  itIsADraw(new FamilyDraw(3, vector(2)), { member: (xs) => xs.length === 3, samples: 100 });
});

describe('a family', () => {
  const four = new FamilyDraw(4, integers(1, 1_000_000));

  it('often has equal members', () => {
    const all = drawn(new FamilyDraw(4, between(0, 1)), 2_000);
    const coincide = (xs: readonly unknown[]) => new Set(xs).size < xs.length;
    expect(share(all, coincide)).toBeGreaterThan(0.3);
    expect(share(all, (xs) => !coincide(xs))).toBeGreaterThan(0.2);
  });

  it('starts with equal members, then goes round the corners', () => {
    expect(four.corners()).toEqual([
      [1, 1, 1, 1],
      [2, 2, 2, 2],
      [1, 2, 1, 2],
    ]);
  });

  it('is simpler when a member is', () => {
    const simpler = [...four.simpler([1, 3, 1, 9])];
    expect(simpler).toContainEqual([1, 1, 1, 9]);
    expect(simpler).toContainEqual([1, 3, 1, 1]);
  });

  it('is cut, or filled up with its last member', () => {
    expect(four.fit([5, 6])).toEqual([5, 6, 6, 6]);
    expect(four.fit([1, 2, 3, 4, 5])).toEqual([1, 2, 3, 4]);
    expect([four.fit([]), four.fit(7), four.fit([1, 0.5])]).toEqual([undefined, undefined, undefined]);
  });

  it('may be empty', () => {
    expect(drawn(new FamilyDraw(0, integers(1, 2)), 3)).toEqual([[], [], []]);
    expect(new FamilyDraw(0, integers(1, 2)).fit([])).toEqual([]);
  });

  it('of an arbitrary of fast-check has no corners', () => {
    const words = new FamilyDraw(2, ForeignDraw.adopt(fc.string()));
    expect(words.corners()).toEqual([]);
    expect(words.admits(['a', 'b'])).toBe(true);
    expect(words.admits(['a'])).toBe(false);
    expect(words.admits(['a', 7])).toBe(false);
  });
});

describe('a family in a claim', () => {
  it('takes its size and its set from the variables before', () => {
    const xs = family('k', vector('n'));
    const two = xs.given({ k: 2, n: 3 }) as FamilyDraw<unknown>;
    expect(two.k).toBe(2);
    expect((two.member as unknown as VectorDraw).n).toBe(3);
  });

  it('is the same draw for the same size and set', () => {
    const xs = family('k', reals);
    expect(xs.given({ k: 2 })).toBe(xs.given({ k: 2, m: 1 }));
    expect(xs.given({ k: 2 })).not.toBe(xs.given({ k: 3 }));
    expect(family(2, reals).given({})).toMatchObject({ k: 2 });
  });

  it('refuses a size that is no variable', () => {
    expect(() => family('m', reals).given({ k: 2 })).toThrow("the size 'm' is not an integer variable drawn before");
  });
});
