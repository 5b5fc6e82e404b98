/** Dropping a hypothesis, moving a constant, flipping a relation: by name, on claims of any wording. */
import { describe, expect, it } from 'vitest';
import chordIdentity from '../../properties/margin-softmax/chord-identity.ts';
import euclidIsMetric from '../../properties/margin-softmax/euclid-is-metric.ts';
import suffChain from '../../properties/margin-softmax/suff-chain.ts';
import { type Claim, cite, implication, type Variation } from '../../src/claim.ts';
import { reals } from '../../src/draw/reals.ts';
import { prepare, truthOf } from '../../src/engine/case.ts';
import { certify } from '../../src/engine/certify.ts';
import { checkClaim } from '../../src/engine/check.ts';
import { ClaimDefect } from '../../src/engine/validate.ts';
import { CONCLUSION, vary } from '../../src/engine/variation.ts';
import type { Verdict } from '../../src/evidence.ts';
import { real, type Scalar } from '../../src/numbers/real.ts';
import { atMost, type Comparison, lessThan } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';
import { metricClaim } from '../../src/wording/metric-claim.ts';
import { ABOUT, coin, isOne } from './made.ts';

/** Code: 0 ≤ x ≤ y ⟹ c x² ≤ y², with c = 1. */
const squares = implication({
  ...ABOUT,
  constants: { c: 1 },
  forAll: { x: reals, y: reals },
  assume: { sign: ({ x }) => atMost(0, x), order: ({ x, y }) => atMost(x, y) },
  conclude: ({ x, y }, { c }) => atMost(x.squared().times(c), y.squared()),
  superfluous: { 'one is enough': { constants: { c: '1/2' }, reason: 'half a square is less' } },
});

/** Words: a hypothesis with a constant, d(x,y) + c d(y,z) < d(x,z) ⟹ d(y,z) < d(x,z), with c = 1. */
const between = metricClaim({
  title: ABOUT.title,
  source: cite('a test', 'made there'),
  points: 'x y z',
  constants: { c: 1 },
  suppose: { detour: 'd(x,y) + c * d(y,z) <= d(x,z)', apart: 'd(x,y) > 0' },
  conclude: 'd(y,z) < d(x,z)',
});

const verdictOf = (claim: Claim, v: Variation, seed = 1) => {
  const { verdict, counterexample } = checkClaim(
    'made/up',
    { ...claim, failsIf: { changed: v }, superfluous: {} },
    { seed, effort: 'quick' },
  ).neighbours[0]!;
  if (counterexample) expect(certify({ ...claim, failsIf: { changed: v } }, counterexample.token)).toBe(true);
  return verdict;
};

describe('the claims that are varied here', () => {
  it.each([
    ['code: chord-identity', chordIdentity],
    ['code: euclid-is-metric', euclidIsMetric],
    ['code: squares', squares],
    ['words: suff-chain', suffChain],
    ['words: between', between],
  ])('survive as they are (%s)', (_, claim) => {
    expect(
      checkClaim('made/up', { ...claim, failsIf: {}, superfluous: {} }, { seed: 1, effort: 'quick' }).verdict,
    ).toBe('survived');
  });
});

describe('a hypothesis dropped by name', () => {
  it.each<[string, Claim, string, Verdict]>([
    ['code', squares, 'sign', 'refuted'],
    ['code', squares, 'order', 'refuted'],
    ['words', between, 'detour', 'refuted'],
    ['words', between, 'apart', 'refuted'],
    ['words', suffChain, 'margin', 'refuted'],
    ['an axiom kept by the draw', suffChain, 'triangle inequality', 'refuted'],
    ['an axiom that is not needed', between, 'symmetry', 'survived'],
  ])('leaves the claim without it (%s: %#)', (_, claim, drop, verdict) => {
    const varied = vary(claim, { drop });
    expect(Object.keys(claim.assume)).toContain(drop);
    expect(Object.keys(varied.assume)).toEqual(Object.keys(claim.assume).filter((h) => h !== drop));
    expect(verdictOf(claim, { drop })).toBe(verdict);
  });

  it('takes with it what the draw guaranteed, and nothing else', () => {
    const varied = vary(suffChain, { drop: 'symmetry' });
    expect(varied.forAll.d).not.toBe(suffChain.forAll.d);
    expect(vary(suffChain, { drop: 'margin' }).forAll.d).toBe(suffChain.forAll.d);
  });

  it('must be there', () => {
    expect(() => vary(squares, { drop: 'margin' })).toThrow("there is no hypothesis named 'margin' (sign, order)");
    expect(() => vary(euclidIsMetric, { flip: 'margin' })).toThrow("there is no hypothesis named 'margin' (none)");
    expect(() => vary(squares, { drop: 'toString' })).toThrow(ClaimDefect);
  });
});

describe('a constant moved by name', () => {
  it.each<[string, Claim, Readonly<Record<string, Scalar>>, Verdict]>([
    ['code', squares, { c: '101/100' }, 'refuted'],
    ['code', squares, { c: '99/100' }, 'survived'],
    ['code', chordIdentity, { two: '199/100' }, 'refuted'],
    ['words, in a hypothesis', between, { c: 0 }, 'refuted'],
    ['words, in a hypothesis', between, { c: '1.1' }, 'survived'],
  ])('leaves the claim with the other number (%s: %#)', (_, claim, constants, verdict) => {
    const varied = vary(claim, { constants });
    expect(Object.keys(varied.constants)).toEqual(Object.keys(claim.constants));
    expect(verdictOf(claim, { constants })).toBe(verdict);
  });

  it('is read as any number, and the others stay', () => {
    const { constants } = vary({ ...squares, constants: { c: real(1), k: real(2) } }, { constants: { c: '0.5' } });
    expect(Object.entries(constants).map(([k, v]) => `${k}=${v.leaf}`)).toEqual(['c=1/2', 'k=2']);
  });

  it('must be there', () => {
    expect(() => vary(squares, { constants: { k: 2 } })).toThrow('k is not a constant of the claim (c)');
    expect(() => vary(euclidIsMetric, { constants: { k: 2 } })).toThrow('k is not a constant of the claim (none)');
  });
});

describe('a relation flipped by name', () => {
  it.each<[string, Claim, string, Verdict]>([
    ['code, ≤ to <', squares, CONCLUSION, 'refuted'],
    ['code, ≤ to <', euclidIsMetric, CONCLUSION, 'refuted'],
    ['code, = to ≠', chordIdentity, CONCLUSION, 'refuted'],
    ['words, a hypothesis < to ≤', suffChain, 'margin', 'refuted'],
    ['words, a hypothesis > to ≥', between, 'apart', 'refuted'],
    ['words, a hypothesis ≤ to <, which no metric meets', between, 'detour', 'gave up'],
    ['words, a conclusion < to ≤', suffChain, CONCLUSION, 'survived'],
  ])('leaves the claim that is stronger or weaker by ties (%s: %#)', (_, claim, flip, verdict) => {
    expect(verdictOf(claim, { flip })).toBe(verdict);
  });

  it('is flipped in every case, and only there', () => {
    const varied = vary(squares, { flip: 'sign' });
    const zero = { x: real(0), y: real(0) };
    const relation = (claim: Claim, name: string) =>
      (
        prepare(claim)
          .hypotheses.find((h) => h.name === name)!
          .test(zero, claim.constants) as Comparison
      ).relation;
    expect([relation(squares, 'sign'), relation(varied, 'sign'), relation(varied, 'order')]).toEqual(['≤', '<', '≤']);
    expect((varied.conclude(zero, varied.constants) as Comparison).relation).toBe('≤');
    expect((vary(squares, { flip: CONCLUSION }).conclude(zero, squares.constants) as Comparison).relation).toBe('<');
  });

  it('is no longer guaranteed by the draw', () => {
    const varied = vary(suffChain, { flip: 'nonnegativity' });
    expect(prepare(varied).hypotheses.map((h) => h.constructed)).toEqual([false, true, true, true, false]);
    expect(varied.forAll.d).toBe(suffChain.forAll.d);
  });
});

describe('a variation', () => {
  it('leaves the claim itself alone', () => {
    const before = { ...squares, assume: { ...squares.assume } };
    vary(squares, { drop: 'sign', flip: CONCLUSION, constants: { c: 2 } });
    expect(squares).toEqual(before);
  });

  it('that changes nothing gives the claim, without its counterexample', () => {
    const { counterexample, ...rest } = vary({ ...squares, counterexample: { x: 0 } }, {});
    expect(counterexample).toBeUndefined();
    expect(rest).toEqual(squares);
  });

  it('may replace draws, hypotheses, and the conclusion, by name too', () => {
    const order = () => lessThan(1, 0);
    const conclude = () => atMost(0, 1);
    const varied = vary(squares, { forAll: { x: reals }, assume: { order, more: order }, conclude });
    expect(Object.keys(varied.assume)).toEqual(['sign', 'order', 'more']);
    expect(truthOf(() => varied.assume.order && order(), 'order').truth).toBe('no');
    expect(varied.conclude).toBe(conclude);
    expect(Object.keys(varied.forAll)).toEqual(['x', 'y']);
  });

  it('may sample something else, or look at something else, of a claim about chance alone', () => {
    const coins = probability({
      ...ABOUT,
      forAll: {},
      sample: () => coin(1, 2),
      event: isOne,
      conclude: ({ P }) => atMost(P, '1/2'),
    });
    const sample = () => coin(1, 1);
    const varied = vary(coins, { chance: { sample } });
    expect(varied.chance).toEqual({ ...coins.chance, sample });
    expect(vary(coins, { constants: {} }).chance).toEqual(coins.chance);
    expect('chance' in vary(squares, { chance: { sample } })).toBe(false);
    expect(verdictOf(coins, { chance: { sample } })).toBe('refuted');
    expect(verdictOf(coins, { flip: CONCLUSION })).toBe('survived');
  });

  it('may do several things at once', () => {
    expect(verdictOf(squares, { drop: 'sign', constants: { c: 0 } })).toBe('survived');
    expect(verdictOf(squares, { drop: 'order', flip: 'sign' })).toBe('refuted');
  });
});
