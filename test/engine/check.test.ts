import { describe, expect, it } from 'vitest';
import suffChain from '../../properties/margin-softmax/suff-chain.ts';
import { type Claim, implication, inequality } from '../../src/claim.ts';
import { dimension, integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { nonnegative, reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { runBlock } from '../../src/engine/block.ts';
import { prepare } from '../../src/engine/case.ts';
import { certify } from '../../src/engine/certify.ts';
import { checkClaim } from '../../src/engine/check.ts';
import { EFFORTS } from '../../src/engine/effort.ts';
import { readToken } from '../../src/engine/token.ts';
import { ClaimDefect } from '../../src/engine/validate.ts';
import { asExpected, claimEvidence, withoutAnswer } from '../../src/evidence.ts';
import { squaredDistance, squaredNorm } from '../../src/models/euclidean.ts';
import { acos, log1p, PI, real } from '../../src/numbers/real.ts';
import { atMost, equal, lessThan, unequal } from '../../src/statement.ts';
import { ABOUT, noValue } from './made.ts';

const quick = (claim: Claim, seed = 1) => checkClaim('made/up', claim, { seed, effort: 'quick' });

const squares = implication({
  ...ABOUT,
  constants: { c: 1 },
  forAll: { x: reals, y: reals },
  assume: { sign: ({ x }) => atMost(0, x), order: ({ x, y }) => atMost(x, y) },
  conclude: ({ x, y }, { c }) => atMost(x.squared().times(c), y.squared()),
  failsIf: { 'x may be negative': { drop: 'sign' }, 'c is larger': { constants: { c: '1.01' } } },
  superfluous: { 'c may be smaller': { constants: { c: '1/2' }, reason: 'half is less' } },
});

describe('the evidence of a claim', () => {
  it('is of the format, and the same on a second run', () => {
    for (const claim of [squares, suffChain]) {
      const evidence = quick(claim);
      expect(claimEvidence.parse(evidence)).toEqual(evidence);
      expect(JSON.stringify(quick(claim))).toBe(JSON.stringify(evidence));
      expect(JSON.stringify(quick(claim, 2))).not.toBe(JSON.stringify(evidence));
    }
  });

  it('says what survived, with a count for each hypothesis', () => {
    const e = quick(squares);
    expect(e).toMatchObject({
      claim: 'made/up',
      kind: 'implication',
      expected: 'true',
      verdict: 'survived',
      cases: 300,
      seconds: 0,
    });
    expect(e.hypotheses.map((h) => h.name)).toEqual(['sign', 'order']);
    const [sign, order] = e.hypotheses;
    expect([sign!.met + sign!.missed, order!.met + order!.missed, order!.met]).toEqual([
      300 + e.discarded,
      sign!.met,
      300,
    ]);
    expect(asExpected(e)).toBe(true);
    expect(withoutAnswer(e)).toBe(false);
  });

  it('has every false neighbour refuted, by a case that the checker confirms', () => {
    const { neighbours } = quick(squares);
    expect(neighbours.map((n) => [n.name, n.verdict])).toEqual([
      ['x may be negative', 'refuted'],
      ['c is larger', 'refuted'],
    ]);
    for (const { counterexample, name } of neighbours) {
      expect(certify(squares, counterexample!.token)).toBe(true);
      expect(readToken(counterexample!.token)).toMatchObject({ claim: 'made/up', variation: name });
    }
  });

  it('has what was expected to survive, and why', () => {
    const [one, ...others] = quick(squares).superfluous;
    expect(one).toMatchObject({ name: 'c may be smaller', verdict: 'survived', cases: 300, reason: 'half is less' });
    expect(others).toEqual([]);
  });

  it('runs as many cases as the effort says, or as it is told', () => {
    expect(quick(squares).cases).toBe(EFFORTS.quick.cases);
    const e = checkClaim('made/up', squares, { seed: 1, effort: 'normal', cases: 70 });
    expect([e.cases, e.superfluous[0]!.cases]).toEqual([70, 70]);
    expect(e.neighbours.every((n) => n.cases <= 70)).toBe(true);
  });

  it('counts the cases of all blocks by their slack', () => {
    const half = inequality({ ...ABOUT, forAll: { n: integers(1, 9) }, conclude: ({ n }) => atMost(n, n * 2) });
    expect(quick(half)).toMatchObject({ cases: 300, slack: [0, 0, 0, 300, 0, 0, 0, 0, 0, 0, 0, 0] });
    const nothing = inequality({ ...ABOUT, forAll: { n: integers(1, 9) }, conclude: ({ n }) => atMost(-n, n) });
    expect(quick(nothing)).not.toHaveProperty('slack');
  });

  it('has the sharpest case of all blocks', () => {
    const e = quick(squares);
    expect(e.sharpest).toMatchObject({ atLeast: 1, atMost: 1 });
    const { drawn } = readToken(e.sharpest!.token);
    expect(Object.keys(drawn)).toEqual(['x', 'y']);
    const open = inequality({
      ...ABOUT,
      forAll: { n: integers(1, 1_000_000) },
      conclude: ({ n }) => lessThan((n * 48_271) % 2_147_483_647, 2_147_483_647),
    });
    const differences = [1, 2, 3, 4, 5, 6].map((seed) => {
      const [first, second] = [0, 1].map(
        (b) => runBlock(prepare(open), [seed, 'made/up', ''], b, 250).sharpest!.atLeast,
      );
      const both = checkClaim('made/up', open, { seed, effort: 'quick', cases: 500 });
      expect(both.sharpest!.atLeast).toBe(Math.max(first!, second!));
      return Math.sign(first! - second!);
    });
    expect(differences).toEqual(expect.arrayContaining([1, -1]));
  });

  it('says which hypotheses the draw guarantees', () => {
    const { hypotheses } = quick(suffChain);
    expect(hypotheses.map((h) => h.constructed === h.met && h.missed === 0)).toEqual([true, true, true, true, false]);
    expect(hypotheses.at(-1)!.constructed).toBe(0);
  });
});

describe('a verdict', () => {
  it('is refuted, with a simple counterexample, both sides, and the margin', () => {
    const false_ = inequality({
      ...ABOUT,
      forAll: { n: dimension, x: vector('n'), y: vector('n') },
      conclude: ({ x, y }) => atMost(squaredDistance(x, y), squaredNorm(x).plus(squaredNorm(y))),
    });
    for (const seed of [1, 2, 3]) {
      const { verdict, counterexample } = quick(false_, seed);
      expect(verdict).toBe('refuted');
      expect(counterexample).toMatchObject({ fails: ['4 ≤ 2   fails'], margin: '0.500' });
      expect(Object.values(counterexample!.values).sort()).toEqual(['(1)', '(−1)', '1']);
    }
  });

  it('is refuted where there is no value, and says what is missing', () => {
    const e = quick(
      inequality({ ...ABOUT, forAll: { x: nonnegative }, conclude: ({ x }) => lessThan(noValue(x.plus(1)), 1) }),
    );
    expect(e.counterexample).toMatchObject({
      values: { x: '0' },
      fails: ['it has no value: division by zero'],
      margin: 'no value',
    });
  });

  it('is proved where there is one case', () => {
    const e = quick(inequality({ ...ABOUT, forAll: { x: only(real(1)) }, conclude: ({ x }) => lessThan(x, 2) }));
    expect([e.verdict, e.cases, e.proof]).toEqual([
      'proved',
      1,
      { by: 'exact evaluation: it quantifies over nothing', assumes: [] },
    ]);
    expect(quick(inequality({ ...ABOUT, forAll: {}, conclude: () => lessThan(1, 2) })).verdict).toBe('proved');
  });

  it('is undecided where one case is, and names it', () => {
    const e = quick(
      inequality({ ...ABOUT, forAll: {}, conclude: () => equal(acos(real('1/3')).plus(acos(real('-1/3'))), PI) }),
    );
    expect([e.verdict, e.proof]).toEqual(['undecided', undefined]);
    expect(e.why).toMatch(/^the conclusion is not decided at the highest precision for lemmata1\./);
    expect(withoutAnswer(e)).toBe(true);
  });

  it('is gave up where half of the cases or more are missing, and says how many', () => {
    const rare = (most: number) =>
      implication({
        ...ABOUT,
        forAll: { n: integers(1, 1_000) },
        assume: { rare: ({ n }) => atMost(n, most) },
        conclude: () => atMost(0, 1),
      });
    expect(quick(rare(0))).toMatchObject({
      verdict: 'gave up',
      why: '0 of 300 cases met the hypotheses, in 3000 draws',
    });
    expect(quick(rare(1)).verdict).toBe('survived');
  });

  it('looks at more blocks than the first', () => {
    const needle = inequality({
      ...ABOUT,
      forAll: { n: integers(1, 1_000_000) },
      conclude: ({ n }) => unequal(((n * 48_271) % 2_147_483_647) % 97, 0),
    });
    const e = checkClaim('made/up', needle, { seed: 1, effort: 'normal', cases: 20_000 });
    expect([e.verdict, e.cases > 250]).toEqual(['refuted', true]);
  });
});

describe('a statement that is false as written', () => {
  const below = (counterexample: unknown) =>
    inequality({
      ...ABOUT,
      forAll: { x: nonnegative },
      conclude: ({ x }) => lessThan(log1p(x), x),
      counterexample: counterexample as { x: number },
    });

  it('is expected to be refuted, by the counterexample in its file', () => {
    const e = quick(below({ x: 0 }));
    expect(e).toMatchObject({
      expected: 'false',
      verdict: 'refuted',
      cases: 1,
      counterexample: { values: { x: '0' }, shrinks: 0 },
    });
    expect(asExpected(e)).toBe(true);
  });

  it('has neighbours without that counterexample', () => {
    const e = quick({ ...below({ x: 0 }), superfluous: { weak: { flip: 'conclusion', reason: 'a tie' } } });
    expect(e.superfluous[0]!.verdict).toBe('survived');
  });

  it('is a defect when its counterexample is none, or is not drawn', () => {
    expect(() => quick(below({ x: 1 }))).toThrow('does not refute the claim');
    expect(() => quick(below({ x: -1 }))).toThrow('is not among the values that forAll draws');
    expect(() => quick(below({}))).toThrow(ClaimDefect);
  });
});

describe('a claim with a defect', () => {
  it('is not run', () => {
    expect(() => quick({ ...squares, title: { en: '', zh: '' } })).toThrow(ClaimDefect);
    expect(() => quick({ ...squares, failsIf: { v: { drop: 'gone' } } })).toThrow(
      "there is no hypothesis named 'gone'",
    );
    expect(() => quick({ ...squares, conclude: () => true as never })).toThrow('returned true');
  });
});
