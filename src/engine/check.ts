/** From a claim to its evidence. Pure: the same seed and effort give the same evidence, whatever ran before. */
import type { Claim } from '../claim.ts';
import { Only } from '../draw/only.ts';
import type { Drawing } from '../draw/record.ts';
import type { ClaimEvidence, Counterexample, ExactCase, Verdict } from '../evidence.ts';
import { BLOCK_CASES, type BlockResult, runBlock } from './block.ts';
import { judge, type Prepared, prepare } from './case.ts';
import { certify } from './certify.ts';
import { EFFORTS, type Effort } from './effort.ts';
import { head } from './outcome.ts';
import { shrink } from './shrink.ts';
import { failingLines, valueText } from './text.ts';
import { writeToken } from './token.ts';
import { ClaimDefect, defect } from './validate.ts';
import { vary } from './variation.ts';

export interface CheckOptions {
  readonly seed: number;
  readonly effort: Effort;
  /** Cases for the claim and for each of its variations, instead of the effort's. */
  readonly cases?: number;
}

/** Throws `ClaimDefect` when the claim itself is at fault. `seconds` is 0: the engine reads no clock. */
export function checkClaim(name: string, claim: Claim, options: CheckOptions): ClaimEvidence {
  const wrong = defect(claim);
  if (wrong) throw new ClaimDefect(wrong.field, wrong.message);
  const { seed } = options;
  const cases = options.cases ?? EFFORTS[options.effort].cases;
  const neighbourCases = options.cases ?? EFFORTS[options.effort].neighbourCases;
  const main = explore({ seed, name, original: claim, claim, cases });
  const around = (variation: string, quota: number) => {
    const varied = vary(claim, { ...claim.failsIf, ...claim.superfluous }[variation]!);
    const found = explore({ seed, name, original: claim, claim: varied, cases: quota, variation });
    const { verdict, why, counterexample } = found;
    return {
      name: variation,
      verdict,
      ...(why && { why }),
      cases: found.cases,
      ...(counterexample && { counterexample }),
    };
  };
  return {
    claim: name,
    ...head(claim),
    ...main,
    neighbours: Object.keys(claim.failsIf).map((v) => around(v, neighbourCases)),
    superfluous: Object.entries(claim.superfluous).map(([v, { reason }]) => ({ ...around(v, cases), reason })),
    seconds: 0,
  };
}

interface Exploration {
  readonly seed: number;
  readonly name: string;
  /** The claim as it stands in its file, and with the variation carried out. */
  readonly original: Claim;
  readonly claim: Claim;
  readonly variation?: string;
  readonly cases: number;
}

type Found = Pick<
  ClaimEvidence,
  'verdict' | 'why' | 'cases' | 'discarded' | 'hypotheses' | 'sharpest' | 'counterexample' | 'proof'
>;

function explore(x: Exploration): Found {
  const p = prepare(x.claim);
  const single = Object.values(x.claim.forAll).every((d) => d instanceof Only);
  const quota = single ? 1 : x.cases;
  const total = x.claim.counterexample ? knownCase(p, x.claim.counterexample) : nothing(p);
  for (let b = 0; total.refuted === undefined && b * BLOCK_CASES < quota; b++) {
    const key = [x.seed, x.name, x.variation ?? ''];
    add(total, runBlock(p, key, b, Math.min(BLOCK_CASES, quota - b * BLOCK_CASES)));
  }
  const exact = (drawn: Drawing) => exactCase(x, drawn);
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
    sharpest: total.sharpest
      ? { ...exact(total.sharpest.drawn), atLeast: total.sharpest.atLeast, atMost: total.sharpest.atMost }
      : null,
  };
}

/** The verdict, and what goes with it. */
function conclusion(
  x: Exploration,
  p: Prepared,
  total: Total,
  quota: number,
  single: boolean,
): { verdict: Verdict; why?: string; counterexample?: Counterexample; proof?: { by: string; assumes: string[] } } {
  if (total.refuted !== undefined) {
    const found = counterexample(x, p, total.refuted);
    if (certify(x.original, found.token)) return { verdict: 'refuted', counterexample: found };
    return { verdict: 'undecided', why: `the separate checker does not confirm the counterexample ${found.token}` };
  }
  if (total.undecided !== undefined) {
    const { where, drawn } = total.undecided;
    return {
      verdict: 'undecided',
      why: `${where} is not decided at the highest precision for ${exactCase(x, drawn).token}`,
    };
  }
  if (2 * total.cases < quota) {
    return {
      verdict: 'gave up',
      why: `${total.cases} of ${quota} cases met the hypotheses, in ${total.cases + total.discarded} draws`,
    };
  }
  if (single) return { verdict: 'proved', proof: { by: 'exact evaluation: it quantifies over nothing', assumes: [] } };
  return { verdict: 'survived' };
}

function counterexample(x: Exploration, p: Prepared, refuted: Drawing): Counterexample {
  const { drawn, shrinks } = shrink(p, refuted);
  const judged = judge(p, drawn);
  if (judged.is !== 'fails') throw new Error('a shrunk counterexample no longer fails');
  const { statement, margin, why } = judged;
  return {
    ...exactCase(x, drawn),
    fails: statement ? failingLines(statement) : [why],
    margin: Number.isFinite(margin) ? margin.toPrecision(3) : 'no value',
    shrinks,
  };
}

function exactCase(x: Exploration, drawn: Drawing): ExactCase {
  return {
    values: Object.fromEntries(Object.entries(drawn).map(([k, v]) => [k, valueText(v)])),
    token: writeToken({ claim: x.name, variation: x.variation, drawn }),
  };
}

type Total = { -readonly [K in keyof BlockResult]: BlockResult[K] };

function nothing(p: Prepared): Total {
  const zeros = p.hypotheses.map(() => 0);
  return {
    cases: 0,
    discarded: 0,
    met: zeros,
    missed: zeros,
    sharpest: undefined,
    undecided: undefined,
    refuted: undefined,
  };
}

/** The counterexample that stands in the file, run before anything is drawn. */
function knownCase(p: Prepared, plain: Readonly<Record<string, unknown>>): Total {
  const drawn = p.draw.fit(plain);
  if (drawn === undefined) throw new ClaimDefect('counterexample', 'is not among the values that forAll draws');
  const judged = judge(p, drawn);
  if (judged.is !== 'fails') throw new ClaimDefect('counterexample', 'does not refute the claim');
  return { ...nothing(p), cases: 1, met: p.hypotheses.map(() => 1), refuted: drawn };
}

function add(total: Total, block: BlockResult): void {
  total.cases += block.cases;
  total.discarded += block.discarded;
  total.met = total.met.map((n, i) => n + block.met[i]!);
  total.missed = total.missed.map((n, i) => n + block.missed[i]!);
  if (block.sharpest && !(total.sharpest && total.sharpest.atLeast >= block.sharpest.atLeast))
    total.sharpest = block.sharpest;
  total.undecided ??= block.undecided;
  total.refuted ??= block.refuted;
}
