import fc from 'fast-check';
import { expect, it } from 'vitest';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { decide } from '../../src/engine/decide.ts';
import { readComparison } from '../../src/kernels/formula-text.ts';
import { LEMMAS } from '../../src/kernels/lemmas.ts';
import { real, ZERO } from '../../src/numbers/real.ts';
import { type Point, statementOf } from './values.ts';

const scalars = fc.record({ x: between(-30, 30), y: between(-30, 30) });
const lists = fc.integer({ min: 1, max: 4 }).chain((n) => fc.record({ f: vector(n), g: vector(n) }));

it.each(Object.entries(LEMMAS))('%s: holds wherever its hypotheses do', (_, { variables, given, conclusion }) => {
  const holds = (text: string, at: Point, i: number) => decide(statementOf(readComparison(text), at, i)) !== 'no';
  let met = 0;
  const check = (at: Point) => {
    // Exact, so that an equation may be met: f = 0 for a start.
    if (!given.every((h) => holds(h, at, 0))) return;
    met++;
    expect(holds(conclusion, at, 0)).toBe(true);
  };
  const ofLists = variables.includes('f');
  if (ofLists) check({ f: [ZERO, ZERO], g: [real(1), ZERO] });
  fc.assert(fc.property(ofLists ? (lists as fc.Arbitrary<Point>) : (scalars as fc.Arbitrary<Point>), check), {
    numRuns: 100,
    seed: 1,
  });
  expect(met).toBeGreaterThan(0);
});
