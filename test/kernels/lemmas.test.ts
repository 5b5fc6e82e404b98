import fc from 'fast-check';
import { expect, it } from 'vitest';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { decide } from '../../src/engine/decide.ts';
import { LEMMAS } from '../../src/kernels/lemmas.ts';
import { readComparison } from '../../src/kernels/read-formula.ts';
import { type Real, real, ZERO } from '../../src/numbers/real.ts';
import { type Point, statementOf } from './values.ts';

const scalars = fc.record({ x: between(-30, 30), y: between(-30, 30) });
const lists = fc
  .integer({ min: 1, max: 4 })
  .chain((n) => fc.record({ f: vector(n), g: vector(n), h: vector(n), y: between(-30, 30) }));

it.each(Object.entries(LEMMAS))('%s: holds wherever its hypotheses do', (_, { variables, given, conclusion }) => {
  const ofLists = variables.includes('f');
  /** For every entry that free entries may stand for. */
  const holds = (text: string, at: Point) =>
    (ofLists ? (at.f as readonly Real[]) : [ZERO]).every(
      (_, i) => decide(statementOf(readComparison(text), at, { i })) !== 'no',
    );
  let met = 0;
  const check = (at: Point) => {
    if (!given.every((h) => holds(h, at))) return;
    met++;
    expect(holds(conclusion, at)).toBe(true);
  };
  // Exact, so that equations may be met: f = 0 and f = g for a start.
  if (ofLists) {
    check({ f: [ZERO, ZERO], g: [real(1), ZERO], h: [ZERO, ZERO], y: ZERO });
    check({ f: [real(1), ZERO], g: [real(1), ZERO], h: [real(2), real(1)], y: real(1) });
  }
  fc.assert(fc.property(ofLists ? (lists as fc.Arbitrary<Point>) : (scalars as fc.Arbitrary<Point>), check), {
    numRuns: 100,
    seed: 1,
  });
  expect(met).toBeGreaterThan(0);
});
