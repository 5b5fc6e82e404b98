import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ForeignDraw } from '../../src/draw/foreign.ts';
import { integers } from '../../src/draw/integer.ts';
import { drawn } from './laws.ts';

const sorted = fc.array(fc.integer({ min: 0, max: 1_000 })).map((xs) => [...xs].sort((a, b) => a - b));

describe('an arbitrary of fast-check', () => {
  it('is adopted once', () => {
    const n = fc.nat();
    expect(ForeignDraw.adopt(n)).toBe(ForeignDraw.adopt(n));
    expect(ForeignDraw.adopt(n)).not.toBe(ForeignDraw.adopt(fc.nat()));
  });

  it('is left alone when it is a draw', () => {
    const few = integers(1, 3);
    expect(ForeignDraw.adopt(few)).toBe(few);
  });

  it('is the only thing adopted', () => {
    expect(() => ForeignDraw.adopt({ generate: () => 1 } as never)).toThrow('expected a fast-check arbitrary');
  });

  it('draws what it draws, and has no corners', () => {
    const draw = ForeignDraw.adopt(fc.integer({ min: 3, max: 9 }));
    expect(drawn(draw, 200).every((n) => n >= 3 && n <= 9)).toBe(true);
    expect(draw.corners()).toEqual([]);
  });

  it('knows members that it could have drawn', () => {
    const draw = ForeignDraw.adopt(fc.integer({ min: 3, max: 9 }));
    expect([draw.fit(5), draw.fit(2), draw.fit('5')]).toEqual([5, undefined, undefined]);
    expect([...draw.simpler(5)][0]).toBe(3);
    expect([...draw.simpler(2)]).toEqual([]);
  });

  it('knows the objects that it made by map, and how to shrink them', () => {
    const draw = ForeignDraw.adopt(sorted);
    const made = drawn(draw, 20).find((xs) => xs.length > 3)!;
    expect(draw.fit(made)).toBe(made);
    const simpler = [...draw.simpler(made)];
    expect(simpler.length).toBeGreaterThan(0);
    expect(draw.fit(simpler[0])).toBe(simpler[0]);
    expect([...draw.simpler(simpler.at(-1)!)].length).toBeGreaterThan(0);
  });

  it('admits what it could have drawn, and nothing else', () => {
    const draw = ForeignDraw.adopt(fc.integer({ min: 3, max: 9 }));
    expect([draw.admits(5), draw.admits(2), draw.admits('5')]).toEqual([true, false, false]);
  });

  it('does not know others like them, and cannot refuse them', () => {
    const draw = ForeignDraw.adopt(sorted);
    expect(draw.fit([1, 2])).toBeUndefined();
    expect([...draw.simpler([1, 2])]).toEqual([]);
    expect(draw.admits([1, 2])).toBe(true);
  });
});
