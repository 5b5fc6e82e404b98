import { describe, expect, it } from 'vitest';
import { type Claim, implication } from '../../../src/claim.ts';
import { metricSpace } from '../../../src/draw/metric-space.ts';
import { between, nonnegative, reals, strictlyBetween } from '../../../src/draw/reals.ts';
import type { Drawing } from '../../../src/draw/record.ts';
import { judge, prepare } from '../../../src/engine/case.ts';
import { randomOf } from '../../../src/engine/random.ts';
import { linearSteps } from '../../../src/engine/search/linear.ts';
import { score } from '../../../src/engine/search/score.ts';
import { max, type Real, real } from '../../../src/numbers/real.ts';
import { atLeast, atMost, lessThan } from '../../../src/statement.ts';

const said = { title: { en: 'x', zh: 'x' }, statement: 'x', source: { cite: 'x', where: 'x' } };

/** The cases that the steps go through, and whether the last refutes. */
function steps(claim: Claim, drawn: Drawing, seed = 1): { cases: Drawing[]; refuted: boolean } {
  const p = prepare(claim);
  const scoreOf = (d: Drawing) => score(judge(p, d), p.hypotheses.length);
  const search = linearSteps(p, randomOf('steps', seed), { drawn, score: scoreOf(drawn) }, 64);
  const cases: Drawing[] = [];
  for (let next = search.next(); !next.done; next = search.next(judge(p, cases.at(-1)!))) cases.push(next.value);
  return { cases, refuted: cases.length > 0 && judge(p, cases.at(-1)!).is === 'fails' };
}

/** Of 20 seeds, how many refute within so many steps. */
const within = (most: number, claim: Claim, drawn: Drawing) =>
  Array.from({ length: 20 }, (_, seed) => steps(claim, drawn, seed)).filter((s) => s.refuted && s.cases.length <= most)
    .length;

describe('steps of sequential linear programming', () => {
  it('break in one step what is linear, on the edge of its hypotheses', () => {
    const claim = implication({
      ...said,
      forAll: { x: reals, y: reals, z: reals },
      assume: {
        sum: ({ x, y, z }) => atMost(x.plus(y).plus(z), 1),
        'x ≤ y': ({ x, y }) => atMost(x, y),
        'y ≤ z': ({ x: _, y, z }) => atMost(y, z),
      },
      conclude: ({ x }) => atMost(x, '3/10'),
    });
    expect(within(4, claim, { x: real(0), y: real(0), z: real(0) })).toBeGreaterThanOrEqual(15);
  });

  it('keep to what the draw says of its members', () => {
    const claim = implication({
      ...said,
      forAll: { d: metricSpace('x y z') },
      assume: { '(2)': ({ d }) => atMost(d['d(x,z)']!, d['d(z,y)']!) },
      conclude: ({ d }) => atMost(d['d(x,y)']!, d['d(z,y)']!.times('3/2')),
    });
    const flat = prepare(claim).draw.fit({ d: { x: 0, y: 1, z: 1 } })!;
    expect(within(4, claim, flat)).toBeGreaterThanOrEqual(15);
  });

  it('follow a hypothesis that bends by adding tangents', () => {
    const claim = implication({
      ...said,
      forAll: { x: between(-4, 4), y: between(-4, 4), m: nonnegative },
      assume: { 'm ≥ |x|, |y|': ({ x, y, m }) => atLeast(m, max(x, y, x.negated(), y.negated())) },
      conclude: ({ x, y, m }) => atMost(x.plus(y), m.times('199/100')),
    });
    expect(within(12, claim, { x: real(0), y: real(0), m: real(1) })).toBeGreaterThanOrEqual(15);
  });

  it('converge where the conclusion bends', () => {
    const claim = implication({
      ...said,
      forAll: { x: reals, y: reals },
      assume: { disc: ({ x, y }) => atMost(x.squared().plus(y.squared()), 1) },
      conclude: ({ x, y }) => atMost(x.plus(y), '135/100'),
    });
    expect(within(24, claim, { x: real('1/10'), y: real(0) })).toBeGreaterThanOrEqual(10);
  });

  it('go no further than the range, and almost to an end that does not belong', () => {
    const claim = implication({
      ...said,
      forAll: { x: strictlyBetween(0, 1) },
      conclude: ({ x }) => lessThan(x, '9/10'),
    });
    expect(within(4, claim, { x: real('1/2') })).toBe(20);
    const all = steps(claim, { x: real('1/2') }).cases.map((c) => (c.x as Real).toNumber());
    expect(all.every((x) => x > 0 && x < 1)).toBe(true);
  });

  it('come to an end where the claim is true', () => {
    const claim = implication({ ...said, forAll: { x: reals }, conclude: ({ x }) => atMost(0, x.squared()) });
    const { cases, refuted } = steps(claim, { x: real(1) });
    expect(refuted).toBe(false);
    expect(cases.length).toBeLessThan(64);
  });

  it('do not begin where nothing can be moved', () => {
    const claim = implication({ ...said, forAll: {}, conclude: () => atMost(0, 1) });
    expect(steps(claim, {}).cases).toEqual([]);
  });
});
