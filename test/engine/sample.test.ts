import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trialsToDecide } from '../../src/chance/power.ts';
import type { Claim } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { checkClaim } from '../../src/engine/check.ts';
import { ClaimDefect } from '../../src/engine/validate.ts';
import { asExpected, type ClaimEvidence, claimEvidence, withoutAnswer } from '../../src/evidence.ts';
import { Undecided } from '../../src/numbers/arithmetic.ts';
import { ONE, type Real, real } from '../../src/numbers/real.ts';
import { atLeast, atMost, equal, moreThan } from '../../src/statement.ts';
import { expectation, probability } from '../../src/wording/chance.ts';
import { ABOUT, coin, isOne } from './made.ts';

const SEEDS = Array.from({ length: 30 }, (_, i) => 100 + i);
const quick = (claim: Claim, seed = 1, cases?: number) =>
  checkClaim('made/up', claim, { seed, effort: 'quick', ...(cases === undefined ? {} : { cases }) });
const verdicts = (claim: Claim) => [...new Set(SEEDS.map((seed) => quick(claim, seed).verdict))];

/** Events of probability k/n, at the bound 1/2 unless another conclusion is given. */
const event = (k: number, n: number, outcome: object = {}) =>
  probability({
    ...ABOUT,
    forAll: {},
    sample: () => coin(k, n),
    event: isOne,
    conclude: ({ P }) => atMost(P, '1/2'),
    ...outcome,
  });
const [below, above, exactly] = [atMost, atLeast, equal].map((compare) => ({
  conclude: ({ P }: { P: Real }) => compare(P, '1/2'),
}));

/** For k = 2, …, 6: P ≤ 1/k, and events of that probability, or of one with twice the odds, 2/(k + 1). */
const atEveryBound = (twice: boolean) =>
  probability({
    ...ABOUT,
    forAll: { k: integers(2, 6) },
    sample: ({ k }) => (twice ? coin(2, k + 1) : coin(1, k)),
    event: isOne,
    conclude: ({ P, k }) => atMost(P, ONE.over(k)),
  });

/** The larger (or smaller) of n uniform numbers on [−1, 3], of mean 1 for n = 1, 5/3 (or 1/3) for n = 2. */
const mean = (n: number, larger: boolean, compare: typeof atMost) =>
  expectation({
    ...ABOUT,
    forAll: {},
    sample: () => ({ sample: (stream) => Array.from({ length: n }, () => 4 * stream.nextUniform() - 1) }),
    variable: (xs) => real.double(larger ? Math.max(...xs) : Math.min(...xs)),
    bounded: [-1, 3],
    conclude: ({ E }) => compare(E, 1),
  });

describe('a claim that just holds', () => {
  it.each<[string, Claim]>([
    ['P ≤ 1/2', event(1, 2, below)],
    ['P ≥ 1/2', event(1, 2, above)],
    ['P = 1/2', event(1, 2, exactly)],
    ['P ≤ 1/k', atEveryBound(false)],
    ['E ≤ 1', mean(1, true, atMost)],
    ['E ≥ 1', mean(1, true, atLeast)],
    ['E = 1', mean(1, true, equal)],
  ])('survives at all seeds: %s', (_, claim) => {
    expect(verdicts(claim)).toEqual(['survived']);
  });
});

describe('a claim with exactly the defect that is to be found', () => {
  it.each<[string, Claim]>([
    ['P ≤ 1/2', event(2, 3, below)],
    ['P ≥ 1/2', event(1, 3, above)],
    ['P = 1/2, from above', event(2, 3, exactly)],
    ['P = 1/2, from below', event(1, 3, exactly)],
    ['P ≤ 1/k', atEveryBound(true)],
    ['E ≤ 1', mean(2, true, atMost)],
    ['E ≥ 1', mean(2, false, atLeast)],
    ['E = 1', mean(2, true, equal)],
  ])('is refuted at all seeds: %s', (_, claim) => {
    expect(verdicts(claim)).toEqual(['refuted']);
  });

  it('is refuted by means that are beyond the bound, and not by those within', () => {
    expect(verdicts(event(1, 3, below))).toEqual(['survived']);
    expect(verdicts(event(2, 3, above))).toEqual(['survived']);
    expect(verdicts(mean(2, false, atMost))).toEqual(['survived']);
  });
});

describe('the evidence of a claim about chance', () => {
  const claim = event(1, 2, {
    constants: { p: '1/2' },
    forAll: { k: integers(1, 4) },
    assume: { 'not one': ({ k }: any) => moreThan(k, 1) },
    conclude: ({ P }: any, { p }: any) => equal(P, p),
    failsIf: { 'it is a third': { constants: { p: '1/3' } }, 'a loaded coin': { sample: () => coin(5, 6) } },
    superfluous: { 'one is no exception': { drop: 'not one', reason: 'k is not used' } },
  });

  it('is of the format, the same on a second run and whatever ran between, and another at another seed', () => {
    const e = quick(claim);
    quick(atEveryBound(true), 7);
    expect(claimEvidence.parse(e)).toEqual(e);
    expect(JSON.stringify(quick(claim))).toBe(JSON.stringify(e));
    expect(JSON.stringify(quick(claim, 2))).not.toBe(JSON.stringify(e));
    expect(asExpected(e)).toBe(true);
  });

  it('says what was seen, what was claimed, and what would have been found', () => {
    const e = quick(claim);
    expect(e).toMatchObject({ kind: 'probability', verdict: 'survived', sharpest: null });
    expect(e.chance).toMatchObject({ relation: '=', claimed: 0.5, detects: 2, share: '1e-12', miss: '1e-6' });
    expect(e.chance!.trials).toBe(e.cases);
    expect(Math.abs(e.chance!.observed - 0.5)).toBeLessThan(0.1);
    expect(Number(e.chance!.capital)).toBeLessThan(1e12);
    const { path, trials, capital } = e.chance!;
    expect([path![0]![0], path!.at(-1)![0]]).toEqual([64, trials]);
    expect(path!.at(-1)![1].toPrecision(3)).toBe(capital);
    expect(
      e.neighbours.map((n) => [n.verdict, n.chance!.trials === n.cases, Number(n.chance!.capital) >= 1e12]),
    ).toEqual([
      ['refuted', true, true],
      ['refuted', true, true],
    ]);
    expect(e.superfluous[0]).toMatchObject({ verdict: 'survived', chance: { relation: '=' } });
    const scaled = quick(mean(2, true, atMost)).chance!;
    expect(scaled.claimed).toBe(1);
    expect(Math.abs(scaled.observed - 5 / 3)).toBeLessThan(0.4);
  });

  it('counts the parameters that met each hypothesis, and those that missed it', () => {
    const { hypotheses, discarded, cases } = quick(claim);
    expect(hypotheses).toEqual([{ name: 'not one', constructed: 0, met: expect.any(Number), missed: discarded }]);
    expect(discarded).toBeGreaterThan(0);
    expect(hypotheses[0]!.met).toBeLessThan(cases);
  });

  it('depends on the effort by the defect that is to be found, and by nothing else', () => {
    const trials = (effort: 'quick' | 'normal' | 'deep') =>
      checkClaim('made/up', event(1, 2, { detects: { quick: 4, normal: 2, deep: 1.25 } }), { seed: 1, effort }).chance!;
    expect([trials('quick'), trials('normal'), trials('deep')].map((c) => c.detects)).toEqual([4, 2, 1.25]);
    expect(trials('deep').trials).toBeGreaterThan(trials('normal').trials);
    expect(trials('normal')).toEqual(quick(event(1, 2, { detects: { quick: 2 } })).chance);
  });

  it('takes a larger share to refute sooner', () => {
    const trials = (share: string) => quick(event(7, 12, { share, detects: { quick: 1.1 } })).cases;
    expect(trials('1e-4')).toBeLessThan(trials('1e-30'));
  });
});

describe('a claim that is false at one of many parameters', () => {
  /** Of 64 dice the one that is loaded shows its first face half of the time. */
  const dice = probability({
    ...ABOUT,
    forAll: { die: fc.integer({ min: 1, max: 64 }) },
    sample: ({ die }) => coin(die === 37 ? 3 : 1, 6),
    event: isOne,
    conclude: ({ P }) => atMost(P, '1/6'),
    detects: { quick: 1.01 },
  });

  it('is refuted with far fewer trials than would be needed were each chosen fairly', () => {
    // Any test takes log(1/α)/KL(q ‖ μ) trials on average, for trials of probability q (A. Wald, 1945).
    const [mu, q] = [1 / 6, (63 / 6 + 1 / 2) / 64];
    const kl = q * Math.log(q / mu) + (1 - q) * Math.log((1 - q) / (1 - mu));
    const fairly = Math.log(1e12) / kl;
    const runs = SEEDS.slice(0, 10).map((seed) => quick(dice, seed));
    expect(runs.map((e) => e.verdict)).toEqual(runs.map(() => 'refuted'));
    expect(runs.reduce((n, e) => n + e.cases, 0) / runs.length).toBeLessThan(fairly / 3);
  });
});

describe('a statement about chance that is false as written', () => {
  const at = (counterexample: { k: number }, outcome: object = {}) =>
    probability({
      ...ABOUT,
      forAll: { k: integers(2, 9) },
      sample: ({ k }) => coin(k === 5 ? 1 : 0, 1),
      event: isOne,
      conclude: ({ P }) => atMost(P, '1/2'),
      counterexample,
      ...outcome,
    });

  it('is sampled at its counterexample alone', () => {
    const e = quick(at({ k: 5 }));
    expect(e).toMatchObject({ expected: 'false', verdict: 'refuted', cases: 64, discarded: 0 });
    expect(e.chance).toMatchObject({ observed: 1, claimed: 0.5 });
    expect(asExpected(e)).toBe(true);
  });

  it('is not as expected where its counterexample is none', () => {
    const e = quick(at({ k: 4 }));
    expect([e.verdict, e.chance!.observed, asExpected(e)]).toEqual(['survived', 0, false]);
  });

  it('has neighbours that are sampled everywhere', () => {
    const reason = 'the bound is trivial';
    const e = quick(at({ k: 5 }, { superfluous: { 'at all others': { sample: () => coin(1, 4), reason } } }));
    expect(e.superfluous[0]!.verdict).toBe('survived');
    expect(e.superfluous[0]!.chance!.observed).toBeLessThan(1);
  });

  it('is a defect when its counterexample is not drawn, or misses a hypothesis', () => {
    expect(() => quick(at({ k: 10 }))).toThrow('is not among the values that forAll draws');
    expect(() => quick(at({ k: 5 }, { assume: { even: ({ k }: any) => equal(k % 2, 0) } }))).toThrow(
      "does not meet 'even'",
    );
    expect(() => quick(at({} as { k: number }))).toThrow(ClaimDefect);
  });
});

describe('a test that does not decide', () => {
  const said = (e: ClaimEvidence) => [e.verdict, e.why];

  it('gave up where no parameters meet the hypotheses', () => {
    const e = quick(event(1, 2, { forAll: { k: integers(1, 9) }, assume: { none: ({ k }: any) => moreThan(k, 9) } }));
    expect(said(e)).toEqual(['gave up', 'no parameters were drawn that meet the hypotheses']);
    expect([e.cases, e.discarded, e.chance]).toEqual([0, 800, undefined]);
    expect(withoutAnswer(e)).toBe(true);
  });

  it.each<[string, object]>([
    ['P ≤ 1', { conclude: ({ P }: any) => atMost(P, 1) }],
    ['P ≤ 2', { conclude: ({ P }: any) => atMost(P, 2) }],
    ['P ≥ 0', { conclude: ({ P }: any) => atLeast(P, 0) }],
    ['P ≥ −1', { conclude: ({ P }: any) => atLeast(P, -1) }],
  ])('is undecided where nothing is at stake: %s', (_, outcome) => {
    const e = quick(event(1, 2, outcome));
    expect(said(e)).toEqual([
      'undecided',
      expect.stringMatching(/^nothing was at stake in \d+ trials: every bound was 0 or 1$/),
    ]);
  });

  it('is undecided where an impossible event does not happen, and refuted where it does', () => {
    const impossible = { conclude: ({ P }: any) => atMost(P, 0) };
    const certain = { conclude: ({ P }: any) => atLeast(P, 1) };
    expect(quick(event(0, 1, impossible), 1, 10_000).verdict).toBe('undecided');
    expect(quick(event(1, 1, certain), 1, 10_000).verdict).toBe('undecided');
    for (const e of [quick(event(1, 1_000, impossible)), quick(event(999, 1_000, certain))]) {
      expect([e.verdict, e.chance!.capital]).toEqual(['refuted', 'infinite']);
    }
    expect(quick(event(0, 1, { conclude: ({ P }: any) => atMost(P, -1) })).verdict).toBe('refuted');
  });

  it('is undecided where the number of cases cuts it, and says how many it may take', () => {
    const claim = event(1, 2, { detects: { quick: 1.25 } });
    const cut = quick(claim, 1, 1_000);
    expect(said(cut)).toEqual([
      'undecided',
      expect.stringMatching(/^--cases 1000 stops the test; it may take \d+ trials$/),
    ]);
    expect(cut.cases).toBe(960);
    const enough = Number(/(\d+) trials$/.exec(cut.why!)![1]);
    for (const seed of SEEDS) expect(quick(claim, seed, enough).verdict).toBe('survived');
    expect(said(quick(claim, 1, 63))).toEqual(['undecided', '--cases 63 stops the test before its first 64 trials']);
  });

  it('is undecided where no outcome is known, after the trials that would have decided it', () => {
    const unknown = () => {
      throw new Undecided('not known');
    };
    const plan = { relation: '≤', mu: 0.5, defect: 2, alpha: 1e-12, beta: 1e-6 } as const;
    const e = quick(event(1, 2, { event: unknown }));
    expect(said(e)).toEqual(['undecided', '1984 trials neither refute the claim nor exclude the defect']);
    expect([e.cases >= trialsToDecide(plan), e.cases / 2 < trialsToDecide(plan)]).toEqual([true, true]);
    expect(quick(event(1, 2, { event: unknown }), 1, 1_983).why).toMatch(/; it may take 1984 trials$/);
    expect(quick(event(1, 2, { event: unknown }), 1, 1_984)).toMatchObject({ cases: 1_984, why: e.why });
  });
});

describe('a conclusion that compares in two ways', () => {
  it('is a defect, be it in two blocks', () => {
    let asked = 0;
    const conclude = ({ P }: { P: Real }) => (asked++ < 8 ? atMost : atLeast)(P, '1/2');
    expect(() => quick(event(1, 2, { conclude }))).toThrow('compares by ≤ and by ≥');
  });
});

describe('parameters that never change', () => {
  it('are sampled all the same: one set of them proves nothing', () => {
    const e = quick(event(1, 2, { forAll: { k: only(3) } }));
    expect([e.verdict, e.proof]).toEqual(['survived', undefined]);
  });
});
