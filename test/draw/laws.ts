/** What every draw promises, whatever its set: written once, applied to each. */
import { expect, it } from 'vitest';
import type { Draw } from '../../src/draw/draw.ts';
import { cost } from '../../src/draw/reals.ts';
import { decide } from '../../src/engine/decide.ts';
import { randomOf } from '../../src/engine/random.ts';
import { Real } from '../../src/numbers/real.ts';

export interface Lawful<T> {
  /** How much there is to write; a simpler value has less of it. */
  readonly worth?: (value: T) => number;
  /** Membership, by a definition of its own. */
  readonly member?: (value: T) => boolean;
  readonly samples?: number;
}

const MOST_STEPS = 4_000;

export function drawn<T>(draw: Draw<T>, count: number, seed = 1): T[] {
  const random = randomOf('drawn', seed);
  return Array.from({ length: count }, () => draw.generate(random).value);
}

/** The bits of all numbers in a value; a root counts as in `metric-space.ts`. */
export function bits(value: unknown): number {
  if (value instanceof Real) return value.leaf ? cost(value.leaf) : 64;
  if (typeof value === 'number') return value;
  if (typeof value === 'object' && value !== null) return Object.values(value).reduce((s: number, v) => s + bits(v), 0);
  return 0;
}

export function itIsADraw<T>(
  draw: Draw<T>,
  { worth = bits, member = () => true, samples = 300 }: Lawful<T> = {},
): void {
  const values = drawn(draw, samples);

  it('draws members', () => {
    for (const v of values) {
      expect(member(v)).toBe(true);
      expect(draw.fit(v)).toBe(v);
      expect(draw.admits(v)).toBe(true);
    }
  });

  it('says of its members what makes them members', () => {
    for (const v of values.slice(0, 50)) {
      const said = draw.membership(v);
      if (said !== undefined) expect(decide(said)).toBe('yes');
    }
  });

  it('has corners that are members, and draws them', () => {
    const corners = draw.corners();
    const sizes = new Set(values.map(bits));
    expect(corners.some((c) => sizes.has(bits(c)))).toBe(true);
    for (const c of corners) {
      expect(member(c)).toBe(true);
      expect(draw.fit(c)).toBe(c);
    }
  });

  it('has simpler values that are members, and strictly simpler', () => {
    for (const v of values.slice(0, samples / 5)) {
      for (const s of draw.simpler(v)) {
        expect(member(s)).toBe(true);
        expect(draw.fit(s)).toBe(s);
        expect(worth(s)).toBeLessThan(worth(v));
      }
    }
  });

  it('comes to an end when the first simpler value is taken again and again', () => {
    for (const v of values.slice(0, samples / 5)) {
      const end = follow(draw, v, () => 0);
      expect([...draw.simpler(end)]).toEqual([]);
    }
  });

  it('comes to an end when any simpler values are taken', () => {
    const random = randomOf('chains', 1);
    for (const v of values.slice(0, samples / 10)) follow(draw, v, (n) => random.nextInt(0, n - 1));
  });

  it('draws the same from the same seed', () => {
    expect(drawn(draw, samples).map(bits)).toEqual(values.map(bits));
    expect(drawn(draw, 50, 2).map(bits)).not.toEqual(drawn(draw, 50, 3).map(bits));
  });

  it('shrinks for fast-check as it says itself', () => {
    const [v] = values;
    expect(draw.canShrinkWithoutContext(v)).toBe(true);
    const shrunk = [...draw.shrink(v!)].map((s) => bits(s.value));
    expect(shrunk).toEqual([...draw.simpler(v!)].map(bits));
  });
}

/** Takes simpler values until there are none, choosing by place among the first hundred. */
function follow<T>(draw: Draw<T>, from: T, choose: (n: number) => number): T {
  let value = from;
  for (let step = 0; step < MOST_STEPS; step++) {
    const simpler = first(draw.simpler(value), 100);
    if (simpler.length === 0) return value;
    value = simpler[choose(simpler.length)]!;
  }
  throw new Error(`no end after ${MOST_STEPS} steps`);
}

function first<T>(values: Iterable<T>, n: number): T[] {
  const taken: T[] = [];
  for (const v of values) {
    taken.push(v);
    if (taken.length === n) break;
  }
  return taken;
}

/** The share of values that have the property. */
export function share<T>(values: readonly T[], has: (value: T) => boolean): number {
  return values.filter(has).length / values.length;
}
