import { describe, expect, it } from 'vitest';
import { inequality } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, nonnegative, reals } from '../../src/draw/reals.ts';
import { certify } from '../../src/engine/certify.ts';
import { type Hunted, hunt } from '../../src/engine/hunt.ts';
import { acos, log1p, PI, real } from '../../src/numbers/real.ts';
import { atMost, equal, unequal } from '../../src/statement.ts';
import { ABOUT } from './made.ts';

function first(search: Generator<Hunted, void>, n: number): Hunted[] {
  const found: Hunted[] = [];
  for (const h of search) if (found.push(h) === n) break;
  return found;
}

describe('a hunt', () => {
  const tangent = inequality({ ...ABOUT, forAll: { x: nonnegative }, conclude: ({ x }) => atMost(log1p(x), x) });

  it('goes on, and keeps what it came to', () => {
    const found = first(hunt('a/b', tangent, 1), 3);
    expect(found.map((h) => [h.blocks, h.cases, h.undecided, h.counterexample])).toEqual([
      [1, 1_000, 0, undefined],
      [2, 2_000, 0, undefined],
      [3, 3_000, 0, undefined],
    ]);
    expect(found[2]!.sharpest!.atLeast).toBeGreaterThanOrEqual(found[0]!.sharpest!.atLeast);
  });

  it('is the same from the same seed', () => {
    expect(first(hunt('a/b', tangent, 2), 2)).toEqual(first(hunt('a/b', tangent, 2), 2));
    expect(first(hunt('a/b', tangent, 2), 1)).not.toEqual(first(hunt('a/b', tangent, 3), 1));
  });

  it('ends with a counterexample', () => {
    const needle = inequality({
      ...ABOUT,
      forAll: { n: integers(1, 1_000_000) },
      conclude: ({ n }) => unequal(((n * 48_271) % 2_147_483_647) % 4_999, 0),
    });
    const found = [...hunt('a/b', needle, 1)];
    expect(found.length).toBeGreaterThan(1);
    expect(found.slice(0, -1).every((h) => h.counterexample === undefined)).toBe(true);
    expect(certify(needle, found.at(-1)!.counterexample!.token)).toBe(true);
  });

  it('counts a block as undecided, and goes on, where the checker does not confirm what it found', () => {
    const broken = between(0, 1);
    Object.defineProperty(broken, 'generate', { value: reals.generate.bind(reals) });
    Object.defineProperty(broken, 'corners', { value: () => [] });
    const bounded = inequality({ ...ABOUT, forAll: { x: broken }, conclude: ({ x }) => atMost(x.abs(), 1) });
    const found = first(hunt('a/b', bounded, 1), 2);
    expect(found.map((h) => [h.undecided, h.counterexample])).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
  });

  it('counts blocks with an undecided case', () => {
    const open = inequality({
      ...ABOUT,
      forAll: { n: integers(0, 99) },
      conclude: ({ n }) => (n === 1 ? equal(acos(real('1/3')).plus(acos(real('-1/3'))), PI) : atMost(0, n)),
    });
    const [one] = first(hunt('a/b', open, 1), 1);
    expect([one!.undecided, one!.cases]).toEqual([1, 1_000]);
  });
});
