/** A claim, or one of its variations, run for so many cases: the blocks merged, and the verdict. */
import type { Claim } from '../claim.ts';
import { Only } from '../draw/only.ts';
import type { Drawing } from '../draw/record.ts';
import type { ClaimEvidence, Effort, Verdict } from '../evidence.ts';
import { BLOCK_CASES, type BlockResult, runBlock } from './block.ts';
import { fromDraws, judge, type Prepared, prepare } from './case.ts';
import { certify } from './certify.ts';
import { counterexample, exactCase, type Origin } from './counterexample.ts';
import { noneCounted } from './quotient.ts';
import { sample } from './sample.ts';
import { ClaimDefect } from './validate.ts';

export interface Exploration extends Origin {
  readonly seed: number;
  /** The claim with the variation carried out. */
  readonly claim: Claim;
  readonly cases: number;
  readonly effort: Effort;
  /** The number of cases that was asked for, if one was: it limits a test that takes as many as it needs. */
  readonly asked: number | undefined;
}

export type Explored = Pick<
  ClaimEvidence,
  | 'verdict'
  | 'why'
  | 'cases'
  | 'discarded'
  | 'hypotheses'
  | 'sharpest'
  | 'slack'
  | 'counterexample'
  | 'proof'
  | 'chance'
>;

export function explore(x: Exploration): Explored {
  const p = prepare(x.claim);
  const { chance, counterexample: at } = x.claim;
  const key = [x.seed, x.name, x.variation ?? ''];
  if (chance) return sample({ ...p, chance }, { effort: x.effort, key, cases: x.asked, at });
  const single = Object.values(x.claim.forAll).every((d) => d instanceof Only);
  const quota = single ? 1 : x.cases;
  const total = x.claim.counterexample ? knownCase(p, x.claim.counterexample) : nothing(p);
  for (let b = 0; total.refuted === undefined && b * BLOCK_CASES < quota; b++) {
    add(total, runBlock(p, key, b, Math.min(BLOCK_CASES, quota - b * BLOCK_CASES)));
  }
  const { sharpest, slack } = total;
  return {
    ...conclusion(x, p, total, quota, single),
    cases: total.cases,
    discarded: total.discarded,
    hypotheses: p.hypotheses.map((h, i) => ({
      name: h.name,
      constructed: h.constructed ? total.met[i]! : 0,
      met: total.met[i]!,
      missed: total.missed[i]!,
    })),
    sharpest: sharpest ? { ...exactCase(x, sharpest.drawn), atLeast: sharpest.atLeast, atMost: sharpest.atMost } : null,
    ...(slack.some((n) => n > 0) && { slack: [...slack] }),
  };
}

type Concluded = { verdict: Verdict } & Pick<ClaimEvidence, 'why' | 'counterexample' | 'proof'>;

/** The verdict, and what goes with it. */
function conclusion(x: Exploration, p: Prepared, total: Total, quota: number, single: boolean): Concluded {
  const { refuted, undecided, cases, discarded } = total;
  if (refuted !== undefined) {
    const found = counterexample(x, p, refuted);
    if (certify(x.original, found.token)) return { verdict: 'refuted', counterexample: found };
    return { verdict: 'undecided', why: `the separate checker does not confirm the counterexample ${found.token}` };
  }
  if (undecided !== undefined) {
    const { token } = exactCase(x, undecided.drawn);
    return { verdict: 'undecided', why: `${undecided.where} is not decided at the highest precision for ${token}` };
  }
  if (2 * cases < quota) {
    return { verdict: 'gave up', why: `${cases} of ${quota} cases met the hypotheses, in ${cases + discarded} draws` };
  }
  if (single) return { verdict: 'proved', proof: { by: 'exact evaluation: it quantifies over nothing', assumes: [] } };
  return { verdict: 'survived' };
}

/** The counterexample that stands in the file, run before anything is drawn. */
function knownCase(p: Prepared, plain: Drawing): Total {
  const drawn = fromDraws(() => p.draw.fit(plain));
  if (drawn === undefined) throw new ClaimDefect('counterexample', 'is not among the values that forAll draws');
  if (judge(p, drawn).is !== 'fails') throw new ClaimDefect('counterexample', 'does not refute the claim');
  return { ...nothing(p), cases: 1, met: p.hypotheses.map(() => 1), refuted: drawn };
}

type Total = { -readonly [K in keyof BlockResult]: BlockResult[K] };

function nothing(p: Prepared): Total {
  const zeros = p.hypotheses.map(() => 0);
  const nothingFound = { sharpest: undefined, undecided: undefined, refuted: undefined };
  return { cases: 0, discarded: 0, met: zeros, missed: zeros, slack: noneCounted(), ...nothingFound };
}

/** Adds a block to what the blocks before it, in their order, came to. */
function add(total: Total, block: BlockResult): void {
  total.cases += block.cases;
  total.discarded += block.discarded;
  total.met = total.met.map((n, i) => n + block.met[i]!);
  total.missed = total.missed.map((n, i) => n + block.missed[i]!);
  total.slack = total.slack.map((n, k) => n + block.slack[k]!);
  if (block.sharpest && !(total.sharpest && total.sharpest.atLeast >= block.sharpest.atLeast)) {
    total.sharpest = block.sharpest;
  }
  total.undecided ??= block.undecided;
  total.refuted ??= block.refuted;
}
