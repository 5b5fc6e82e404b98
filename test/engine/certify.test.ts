import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, implication, inequality } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { metricSpace } from '../../src/draw/metric-space.ts';
import { only } from '../../src/draw/only.ts';
import { between, nonnegative, reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { certify } from '../../src/engine/certify.ts';
import { checkClaim } from '../../src/engine/check.ts';
import { writeToken } from '../../src/engine/token.ts';
import { acos, PI, real, sqrt } from '../../src/numbers/real.ts';
import { all, atMost, equal, lessThan, moreThan } from '../../src/statement.ts';
import { ABOUT, noValue } from './made.ts';

const token = (drawn: Record<string, unknown>, variation?: string) => writeToken({ claim: 'a/b', variation, drawn });

/** 0 ≤ x ≤ y ⟹ x² ≤ y²: true; each variation is false, but the last. */
const squares = implication({
  ...ABOUT,
  forAll: { x: reals, y: reals },
  assume: { sign: ({ x }) => atMost(0, x), order: ({ x, y }) => atMost(x, y) },
  conclude: ({ x, y }) => atMost(x.squared(), y.squared()),
  failsIf: { 'x may be negative': { drop: 'sign' } },
  superfluous: { harmless: { constants: {}, reason: 'nothing changes' } },
});

describe('the separate checker', () => {
  it('confirms what refutes, with its variation', () => {
    const drawn = { x: real(-2), y: real(1) };
    expect(certify(squares, token(drawn, 'x may be negative'))).toBe(true);
    expect(certify(squares, token(drawn))).toBe(false);
    expect(certify(squares, token(drawn, 'harmless'))).toBe(false);
  });

  it('rejects a case altered so that it refutes no more, or meets a hypothesis no more', () => {
    expect(certify(squares, token({ x: real(-1), y: real(1) }, 'x may be negative'))).toBe(false);
    expect(certify(squares, token({ x: real(2), y: real(1) }, 'x may be negative'))).toBe(false);
  });

  it('rejects a variation that there is not', () => {
    for (const name of ['gone', 'toString', '']) {
      expect(certify(squares, token({ x: real(-2), y: real(1) }, name))).toBe(false);
    }
  });

  it('does not take a tolerance for an answer', () => {
    const tie = inequality({
      ...ABOUT,
      forAll: { x: reals },
      conclude: ({ x }) => atMost(x.plus('1e-40'), x.times(1)),
    });
    expect(certify(tie, token({ x: real('1/3') }))).toBe(true);
    const exact = inequality({
      ...ABOUT,
      forAll: { x: nonnegative },
      conclude: ({ x }) => equal(sqrt(x.times(8)), sqrt(x.times(2)).times(2)),
    });
    expect(certify(exact, token({ x: real('1/3') }))).toBe(false);
  });

  it('confirms a conclusion without a value, however well it hides', () => {
    const hidden = inequality({
      ...ABOUT,
      forAll: { x: nonnegative },
      conclude: ({ x }) => equal(noValue(x), noValue(x)),
    });
    expect(certify(hidden, token({ x: real('1/3') }))).toBe(true);
    const before = implication({
      ...ABOUT,
      forAll: { x: nonnegative },
      assume: { h: ({ x }) => equal(noValue(x), noValue(x)) },
      conclude: () => atMost(1, 0),
    });
    expect(certify(before, token({ x: real('1/3') }))).toBe(false);
  });

  it('does not confirm what it cannot decide', () => {
    const open = inequality({
      ...ABOUT,
      forAll: { x: between(-1, 1) },
      conclude: ({ x }) => all({ open: equal(acos(x).plus(acos(x.negated())), PI) }),
    });
    expect(certify(open, token({ x: real('1/3') }))).toBe(false);
  });
});

describe('a case that the claim does not speak of', () => {
  const rejected = (forAll: Claim['forAll'], drawn: Record<string, unknown>) =>
    !certify(inequality({ ...ABOUT, forAll, conclude: () => atMost(1, 0) }), token(drawn));

  it('refutes nothing', () => {
    expect(rejected({ x: between(0, 1) }, { x: real(1) })).toBe(false);
    expect(rejected({ x: between(0, 1) }, { x: real('1.000001') })).toBe(true);
    expect(rejected({ n: integers(1, 3) }, { n: 4 })).toBe(true);
    expect(rejected({ n: integers(1, 3) }, {})).toBe(true);
    expect(rejected({ n: integers(1, 3), x: vector('n') }, { n: 2, x: [real(1)] })).toBe(true);
    expect(rejected({ x: nonnegative }, { x: [] })).toBe(true);
  });

  it('is told for every kind of draw', () => {
    const d = { 'd(x,x)': real(0), 'd(x,y)': real(2), 'd(y,x)': real(2), 'd(y,y)': real(0) };
    expect(rejected({ d: metricSpace('x y') }, { d })).toBe(false);
    expect(rejected({ d: metricSpace('x y') }, { d: { ...d, 'd(y,x)': real(1) } })).toBe(true);
    expect(rejected({ w: only([real('1/2'), sqrt(2)]) }, { w: [real('1/2'), sqrt(2)] })).toBe(false);
    expect(rejected({ w: only([real('1/2'), sqrt(2)]) }, { w: [real('1/3'), sqrt(2)] })).toBe(true);
    expect(rejected({ xs: family(2, nonnegative) }, { xs: [real(0), real(7)] })).toBe(false);
    expect(rejected({ xs: family(2, nonnegative) }, { xs: [real(0), real(-7)] })).toBe(true);
    expect(rejected({ n: fc.integer({ min: 0, max: 9 }) }, { n: 9 })).toBe(false);
    expect(rejected({ n: fc.integer({ min: 0, max: 9 }) }, { n: 10 })).toBe(true);
  });

  it('cannot be told where fast-check mapped, and then the case counts', () => {
    expect(rejected({ n: fc.nat().map((n) => 2 * n) }, { n: 8 })).toBe(false);
  });
});

describe('a counterexample that the engine found', () => {
  it('is confirmed for draws of fast-check too', () => {
    const sorted = fc.array(fc.integer({ min: 0, max: 99 })).map((xs) => [...xs].sort((a, b) => a - b));
    const short = inequality({
      ...ABOUT,
      forAll: { x: reals, xs: sorted },
      conclude: ({ xs }) => atMost(xs.length, 2),
    });
    const { verdict, counterexample } = checkClaim('a/b', short, { seed: 1, effort: 'quick' });
    expect(verdict).toBe('refuted');
    expect(counterexample!.values).toEqual({ x: '0', xs: '(0, 0, 0)' });
  });

  it('is not refuted when the draw went out of its own range', () => {
    const broken = between(0, 1);
    Object.defineProperty(broken, 'generate', { value: reals.generate.bind(reals) });
    Object.defineProperty(broken, 'corners', { value: () => [] });
    const bounded = inequality({
      ...ABOUT,
      forAll: { x: broken },
      conclude: ({ x }) => all({ low: atMost(0, x), high: atMost(x, 1) }),
    });
    const { verdict, why } = checkClaim('a/b', bounded, { seed: 1, effort: 'quick' });
    expect([verdict, why?.slice(0, 56)]).toEqual([
      'undecided',
      'the separate checker does not confirm the counterexample',
    ]);
  });

  it('at a tie is confirmed as a tie', () => {
    const strict = inequality({
      ...ABOUT,
      forAll: { x: vector(3) },
      conclude: ({ x }) => moreThan(sqrt(x[0]!.squared()).plus(1), 1),
    });
    expect(checkClaim('a/b', strict, { seed: 1, effort: 'quick' }).verdict).toBe('refuted');
    expect(certify(strict, token({ x: [real(0), real(0), real(0)] }))).toBe(true);
    expect(
      certify(
        inequality({ ...ABOUT, forAll: {}, conclude: () => lessThan(sqrt(2).times(sqrt(3)), sqrt(6)) }),
        token({}),
      ),
    ).toBe(true);
  });
});
