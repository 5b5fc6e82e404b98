/** From a claim to its evidence. Pure: the same seed and effort give the same evidence, whatever ran before. */
import type { Claim } from '../claim.ts';
import type { ClaimEvidence, Verdict } from '../evidence.ts';
import { EFFORTS, type Effort } from './effort.ts';
import { explore } from './explore.ts';
import { head } from './outcome.ts';
import type { ProofFound } from './proof.ts';
import { teeth } from './teeth.ts';
import { ClaimDefect, defect } from './validate.ts';
import { vary } from './variation.ts';

export interface CheckOptions {
  readonly seed: number;
  readonly effort: Effort;
  /** Cases for the claim and for each of its variations, instead of the effort's. */
  readonly cases?: number;
  /** What its certificate was found to prove: the cases are run all the same. */
  readonly proof?: ProofFound;
}

/** Throws `ClaimDefect` when the claim itself is at fault. `seconds` is 0: the engine reads no clock. */
export function checkClaim(name: string, claim: Claim, options: CheckOptions): ClaimEvidence {
  const wrong = defect(claim);
  if (wrong) throw new ClaimDefect(wrong.field, wrong.message);
  const { seed, effort, cases: asked } = options;
  const found = options.proof;
  const cases = options.cases ?? EFFORTS[options.effort].cases;
  const neighbourCases = options.cases ?? EFFORTS[options.effort].neighbourCases;
  const main = explore({ seed, name, original: claim, claim, cases, effort, asked });
  const around = (variation: string, quota: number) => {
    const varied = vary(claim, { ...claim.failsIf, ...claim.superfluous }[variation]!);
    const explored = explore({ seed, name, original: claim, claim: varied, cases: quota, effort, asked, variation });
    const { why, counterexample, chance } = explored;
    const verdict = found?.superfluous.has(variation) ? raised(explored.verdict) : explored.verdict;
    return {
      name: variation,
      verdict,
      ...(why && verdict !== 'proved' && { why }),
      cases: explored.cases,
      ...(counterexample && { counterexample }),
      ...(chance && { chance }),
    };
  };
  const { why, ...explored } = main;
  const verdict = found && !found.partial ? raised(main.verdict) : main.verdict;
  return {
    claim: name,
    ...head(claim),
    ...explored,
    verdict,
    ...(why && verdict !== 'proved' && { why }),
    ...(found && { proof: found.proof }),
    ...(Object.keys(claim.teeth).length > 0 && { teeth: teeth(name, claim, seed, EFFORTS[effort].teethCases) }),
    neighbours: Object.keys(claim.failsIf).map((v) => around(v, neighbourCases)),
    superfluous: Object.entries(claim.superfluous).map(([v, { reason }]) => ({ ...around(v, cases), reason })),
    seconds: 0,
  };
}

/** What is proved needs no search; but a counterexample to it is an error in the kernels, or in the tracing. */
function raised(verdict: Verdict): Verdict {
  if (verdict === 'refuted') throw new ClaimDefect('proof', 'there is a counterexample to what it proves');
  return 'proved';
}
