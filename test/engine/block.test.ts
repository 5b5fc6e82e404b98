import { describe, expect, it } from 'vitest';
import suffChain from '../../properties/margin-softmax/suff-chain.ts';
import { type Claim, implication, inequality } from '../../src/claim.ts';
import { dimension, integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { between, nonnegative, reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { BLOCK_CASES, type BlockResult, MOST_DRAWS, runBlock } from '../../src/engine/block.ts';
import { prepare } from '../../src/engine/case.ts';
import { valueText } from '../../src/engine/text.ts';
import { ClaimDefect } from '../../src/engine/validate.ts';
import { norm } from '../../src/models/euclidean.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { acos, PI, real, sqrt, sum } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, equal, lessThan, unequal } from '../../src/statement.ts';
import { ABOUT } from './made.ts';

const run = (claim: Claim, block = 0, key: (string | number)[] = [1, 'a/b', ''], quota = 60): BlockResult =>
  runBlock(prepare(claim), key, block, quota);
const seen = (b: BlockResult): unknown => JSON.parse(JSON.stringify(b, (_, v) => (typeof v === 'bigint' ? `${v}` : v)));

const norms = inequality({
  ...ABOUT,
  forAll: { n: dimension, x: vector('n') },
  conclude: ({ n, x }) => atMost(sum(x.map((v) => v.abs())), norm(x).times(n)),
});

describe('a block', () => {
  it('is a pure function of its key and number, whatever ran before', () => {
    const alone = seen(run(norms, 3));
    run(norms, 0);
    run(norms, 3, [2, 'a/b', '']);
    expect(seen(run(norms, 3))).toEqual(alone);
    const inOrder = [0, 1, 2].map((b) => seen(run(suffChain, b)));
    const backwards = [2, 1, 0].map((b) => seen(run(suffChain, b))).reverse();
    expect(backwards).toEqual(inOrder);
  });

  it('is another for another seed, claim, variation, or number', () => {
    const keys = [
      [1, 'a/b', ''],
      [2, 'a/b', ''],
      [1, 'a/c', ''],
      [1, 'a/b', 'v'],
    ];
    const results = [...keys.map((key) => run(suffChain, 1, key)), run(suffChain, 2)];
    expect(new Set(results.map((b) => JSON.stringify(seen(b)))).size).toBe(5);
  });

  it('runs its quota, and counts what each hypothesis saw', () => {
    const claim = implication({
      ...ABOUT,
      forAll: { x: integers(1, 8) },
      assume: {
        drawn: { holds: ({ x }) => atMost(1, x), without: {} },
        small: ({ x }) => atMost(x, 4),
        odd: ({ x }) => equal(x % 2, 1),
      },
      conclude: ({ x }) => atMost(x, 3),
    });
    const { cases, discarded, met, missed, refuted, undecided } = run(claim);
    expect([cases, refuted, undecided]).toEqual([60, undefined, undefined]);
    expect(met[0]).toBe(cases + discarded);
    expect([met[1]! + missed[1]!, met[2]! + missed[2]!, met[2]]).toEqual([met[0], met[1], cases]);
    expect([missed[0], missed[1]! > 0, missed[2]! > 0]).toEqual([0, true, true]);
  });

  it('counts the cases by the quotient of their sides, where these are positive', () => {
    const { cases, slack, sharpest } = run(
      inequality({ ...ABOUT, forAll: { x: integers(0, 4) }, conclude: ({ x }) => atMost(x, 4) }),
    );
    expect(slack.reduce((sum, n) => sum + n)).toBeLessThan(cases);
    expect(slack.flatMap((n, k) => (n > 0 ? [k] : []))).toEqual([2, 3, 4, 11]);
    expect(sharpest).toMatchObject({ atLeast: 1, atMost: 1 });
  });

  it('stops at the first case that refutes', () => {
    const { refuted, cases } = run(inequality({ ...ABOUT, forAll: { x: reals }, conclude: ({ x }) => unequal(x, 1) }));
    expect(valueText(refuted)).toBe('{ x: 1 }');
    expect(cases).toBeLessThan(20);
  });

  it('keeps the first undecided case, and goes on', () => {
    const open = inequality({
      ...ABOUT,
      forAll: { n: integers(0, 9) },
      conclude: ({ n }) => {
        const x = real(n === 1 ? '1/3' : 0);
        return n === 1 ? equal(acos(x).plus(acos(x.negated())), PI) : atMost(0, n);
      },
    });
    const { undecided, cases, met } = run(open, 0, undefined, 20);
    expect([undecided?.drawn, undecided?.where, cases, met]).toEqual([{ n: 1 }, 'the conclusion', 20, []]);
  });

  it('gives up after so many draws a case', () => {
    const { cases, discarded } = run(
      implication({
        ...ABOUT,
        forAll: { x: reals },
        assume: { never: () => atMost(1, 0) },
        conclude: () => atMost(0, 1),
      }),
    );
    expect([cases, discarded]).toEqual([0, 60 * MOST_DRAWS]);
  });

  it('tests what the draws guarantee now and then, and calls a miss a defect', () => {
    const claim = implication({
      ...ABOUT,
      forAll: { x: reals },
      assume: { positive: { holds: ({ x }) => lessThan(0, x), without: {} } },
      conclude: () => atMost(0, 1),
    });
    expect(() => run(claim)).toThrow(ClaimDefect);
  });

  it('draws everything a witness needs once', () => {
    expect(
      run(inequality({ ...ABOUT, forAll: { w: only(real(3)) }, conclude: ({ w }) => atMost(w, 3) }), 0, undefined, 1)
        .cases,
    ).toBe(1);
  });

  it('has room for every corner of a few variables', () => {
    expect(BLOCK_CASES).toBeGreaterThanOrEqual(100);
  });
});

describe('draws that go wrong', () => {
  it('are a defect of the claim, which says what is wrong', () => {
    const misspelt = inequality({
      ...ABOUT,
      forAll: { n: dimension, x: vector('m') },
      conclude: ({ x }) => atLeast(norm(x), 0),
    });
    const run = () => runBlock(prepare(misspelt), ['misspelt'], 0, 10);
    expect(run).toThrow(ClaimDefect);
    expect(run).toThrow("cannot be drawn from: the size 'm' is not an integer variable drawn before");
  });
});

describe('the sharpest case', () => {
  const halves = inequality({
    ...ABOUT,
    forAll: { x: between(0, 1) },
    conclude: ({ x }) => atMost(x, x.plus(1).over(2)),
  });

  it('is the one in which the smaller side comes nearest to the larger', () => {
    const { sharpest } = run(halves);
    expect([valueText(sharpest!.drawn), sharpest!.atLeast, sharpest!.atMost]).toEqual(['{ x: 1 }', 1, 1]);
  });

  it('is enclosed, and looked for in every part of a conclusion, whichever side is larger', () => {
    const parts = inequality({
      ...ABOUT,
      forAll: { x: only(real(2)) },
      conclude: ({ x }) => all({ far: atMost(1, 10), near: atLeast(7, x.times(3)), tie: equal(x, x) }),
    });
    const { sharpest } = run(parts, 0, undefined, 1);
    expect(sharpest!.atLeast).toBeLessThan(6 / 7 + 1e-15);
    expect(sharpest!.atMost).toBeGreaterThan(6 / 7 - 1e-15);
    expect(sharpest!.atLeast).toBeLessThanOrEqual(sharpest!.atMost);
  });

  it('is enclosed by doubles', () => {
    const root = inequality({
      ...ABOUT,
      forAll: { x: only(real(2)) },
      conclude: ({ x }) => lessThan(sqrt(x), real('3/2')),
    });
    const { atLeast, atMost: most } = run(root, 0, undefined, 1).sharpest!;
    const square = (x: number) => Rational.of(x).times(Rational.of(x)).compare(Rational.parse('8/9'));
    expect([square(atLeast), square(most), most - atLeast < 1e-15]).toEqual([-1, 1, true]);
  });

  it('is none where no side is positive, or the relation is an equation', () => {
    const negative = inequality({ ...ABOUT, forAll: { x: nonnegative }, conclude: ({ x }) => atMost(x.negated(), x) });
    expect(run(negative).sharpest).toBeUndefined();
    expect(
      run(inequality({ ...ABOUT, forAll: { x: reals }, conclude: ({ x }) => equal(x, x) })).sharpest,
    ).toBeUndefined();
  });
});
