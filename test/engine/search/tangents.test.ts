import { describe, expect, it } from 'vitest';
import { type Claim, implication } from '../../../src/claim.ts';
import { between, nonnegative, reals } from '../../../src/draw/reals.ts';
import { vector } from '../../../src/draw/vectors.ts';
import { prepare } from '../../../src/engine/case.ts';
import { randomOf } from '../../../src/engine/random.ts';
import { type Tangents, tangents, withCuts } from '../../../src/engine/search/tangents.ts';
import { ONE, real, sum } from '../../../src/numbers/real.ts';
import {
  all,
  any,
  atMost,
  equal,
  iff,
  lessThan,
  moreThan,
  not,
  type Statement,
  unequal,
} from '../../../src/statement.ts';

const said = { title: { en: 'x', zh: 'x' }, statement: 'x', source: { cite: 'x', where: 'x' } };
const about = (claim: Claim, at: Record<string, unknown>, seed = 1): Tangents | undefined =>
  tangents(prepare(claim), at, 0, randomOf('tangents', seed));
/** gap, slopes and relation of each row that is no bound of a range. */
const rows = (t: Tangents | undefined) =>
  t?.rows.filter((r) => r.bound === undefined).map((r) => [r.gap, [...r.slopes], r.relation]);
const at = { x: real(4), y: real(2) };
const concluding = (conclude: (d: { x: typeof ONE; y: typeof ONE }) => Statement) =>
  implication({ ...said, forAll: { x: reals, y: reals }, conclude });

describe('the tangents about a case', () => {
  it('are the hypotheses kept and the conclusion broken, in units of the larger side', () => {
    const claim = implication({
      ...said,
      forAll: { x: reals, y: reals },
      assume: { 'x > y': ({ x, y }) => moreThan(x, y) },
      conclude: ({ x, y }) => atMost(y.squared(), x),
    });
    expect(rows(about(claim, at))).toEqual([
      [0.5, [0.25, -0.25], '≥'],
      [0, [-0.25, 1], '≥'],
    ]);
    expect(about(claim, at)!.rows.map((r) => r.weight)).toEqual([2 ** -6, 1]);
  });

  it('leave out what the draws guarantee, and take the bounds of ranges', () => {
    const claim = implication({
      ...said,
      forAll: { x: between(0, 8), y: nonnegative },
      assume: { 'y ≥ 0': { holds: ({ y }) => atMost(0, y), without: { y: reals } } },
      conclude: ({ x, y }) => atMost(y, x),
    });
    expect(rows(about(claim, at))).toEqual([[-0.5, [-0.25, 0.25], '≥']]);
    const bounds = about(claim, at)!.rows.filter((r) => r.bound !== undefined);
    expect(bounds.map((r) => [r.bound, Math.sign(r.slopes[r.bound!]!)])).toEqual([
      [0, 1],
      [0, -1],
      [1, 1],
    ]);
  });

  it('tell two places apart where the same number stands', () => {
    const claim = implication({
      ...said,
      forAll: { v: vector(2) },
      conclude: ({ v }) => lessThan(v[0]!, v[1]!),
    });
    expect(rows(about(claim, { v: [ONE, ONE] }))).toEqual([[0, [1, -1], '≥']]);
  });

  it.each<[string, (d: { x: typeof ONE; y: typeof ONE }) => Statement, number]>([
    ['one part of a conjunction', ({ x, y }) => all({ a: atMost(x, 9), b: atMost(y, 9) }), 1],
    ['all parts of an alternative', ({ x, y }) => any({ a: moreThan(x, 9), b: moreThan(y, 9) }), 2],
    ['a negation the other way round', ({ x }) => not(moreThan(x, 9)), 1],
    ['both sides of an equivalence, one of them', ({ x, y }) => iff(lessThan(x, 1), lessThan(y, 1)), 2],
  ])('break %s', (_, conclude, count) => {
    expect(rows(about(concluding(conclude), at))).toHaveLength(count);
  });

  it('of alternatives take the nearest, and now and then any other', () => {
    const claim = concluding(({ x, y }) => all({ far: atMost(x, 1000), near: atMost(y, 3) }));
    const nearest = Array.from({ length: 200 }, (_, seed) => about(claim, at, seed)!.rows[0]!.slopes[1] !== 0);
    const share = nearest.filter(Boolean).length / 200;
    expect(share).toBeGreaterThan(0.75);
    expect(share).toBeLessThan(1);
  });

  it('break an equation on the side where it is broken already', () => {
    const claim = concluding(({ x, y }) => equal(x, y));
    expect(rows(about(claim, { x: real(4), y: real(2) }))).toEqual([[0.5, [0.25, -0.25], '≥']]);
    expect(rows(about(claim, { x: real(2), y: real(4) }))).toEqual([[0.5, [-0.25, 0.25], '≥']]);
  });

  it.each<[string, Claim, Record<string, unknown>]>([
    ['an equation that no double may meet', concluding(({ x }) => unequal(x, 1)), at],
    ['a formula without a value', concluding(({ x }) => atMost(ONE.over(x), 1)), { x: real(0), y: real(2) }],
    ['no real number to move', implication({ ...said, forAll: {}, conclude: () => atMost(0, 1) }), {}],
    [
      'too many rows',
      concluding(({ x }) => any(Object.fromEntries(Array.from({ length: 600 }, (_, i) => [i, moreThan(x, i)])))),
      at,
    ],
  ])('are none for %s', (_, claim, drawn) => {
    expect(about(claim, drawn)).toBeUndefined();
  });

  it('look at 64 coordinates of more', () => {
    const claim = implication({ ...said, forAll: { v: vector(100) }, conclude: ({ v }) => atMost(sum(v), 0) });
    const v = Array.from({ length: 100 }, (_, i) => real(i));
    const t = tangents(prepare(claim), { v }, 0.9, randomOf('t'))!;
    expect(t.axes).toHaveLength(64);
    expect([t.axes[0]!.value, t.axes[63]!.value]).toEqual([90, 53]);
  });

  it('of hypotheses elsewhere are cuts here', () => {
    const claim = implication({
      ...said,
      forAll: { x: reals, y: reals },
      assume: { 'y ≥ x²': ({ x, y }) => atMost(x.squared(), y) },
      conclude: ({ x }) => atMost(x, 9),
    });
    const here = about(claim, { x: real(0), y: real(4) })!;
    const there = about(claim, { x: real(2), y: real(4) })!;
    const cut = withCuts(here, there).rows.at(-1)!;
    // y − x² about (2, 4) is y − 4x + 4, in units of 4; seen from (0, 4).
    expect([cut.gap, [...cut.slopes]]).toEqual([2, [-1, 0.25]]);
    expect(withCuts(here, there).rows).toHaveLength(here.rows.length + 1);
  });
});
