/** What comes of one claim: evidence, or the reason why there can be none. */
import type { Claim } from '../claim.ts';
import type { Broken, ClaimEvidence } from '../evidence.ts';

export type Outcome = { readonly evidence: ClaimEvidence } | { readonly broken: Broken };

/** What is known of a claim before any case is run. */
export type Head = Pick<ClaimEvidence, 'title' | 'source' | 'kind' | 'expected' | 'tight'>;

export function head({ title, source, kind, tight, counterexample }: Claim): Head {
  return { title, source, kind, expected: counterexample === undefined ? 'true' : 'false', tight };
}

/** The evidence of a claim that was stopped: none, and why. */
export function interrupted(claim: string, about: Head, why: string, seconds: number): ClaimEvidence {
  return {
    claim,
    ...about,
    verdict: 'interrupted',
    why,
    cases: 0,
    discarded: 0,
    hypotheses: [],
    neighbours: [],
    superfluous: [],
    sharpest: null,
    seconds,
  };
}
