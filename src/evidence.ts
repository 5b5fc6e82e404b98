/**
 * What can be known about a claim: plain JSON, with a version, the seed, and enough to replay any case.
 * These schemas are the format; `check --json` validates what it writes with them, `replay` what it reads.
 */
import { z } from 'zod';

export const EVIDENCE_VERSION = 1;

/** Only `proved` and `survived` are good news for a claim that is expected to be true. */
export const verdict = z.enum(['proved', 'survived', 'refuted', 'undecided', 'gave up', 'interrupted']);
export type Verdict = z.infer<typeof verdict>;

const count = z.int().nonnegative();

export const source = z.strictObject({
  cite: z.string().min(1),
  post: z.int().positive().optional(),
  slugs: z.array(z.string().min(1)).min(1).optional(),
  where: z.string().min(1),
});
export type Source = z.infer<typeof source>;

export const title = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
export type Title = z.infer<typeof title>;

export const kind = z.enum([
  'inequality',
  'identity',
  'implication',
  'existence',
  'constant',
  'limit',
  'probability',
  'expectation',
]);
export type Kind = z.infer<typeof kind>;

/** A drawn value written exactly: `token` replays it, `values` shows it, one line a variable. */
export const exactCase = z.strictObject({ values: z.record(z.string(), z.string()), token: z.string().min(1) });
export type ExactCase = z.infer<typeof exactCase>;

export const counterexample = exactCase.extend({
  /** The comparisons that fail, each with both sides, e.g. `d(x,y) = 1 ≤ 4/5`. */
  fails: z.array(z.string()).min(1),
  /** By what fraction of the larger side it fails, as a decimal to read. */
  margin: z.string(),
  shrinks: count,
  /** Variables of which any value would do. */
  irrelevant: z.array(z.string()),
});
export type Counterexample = z.infer<typeof counterexample>;

export const hypothesis = z.strictObject({
  name: z.string(),
  /** Cases in which the draw guarantees it (and the engine still looked). */
  constructed: count,
  met: count,
  missed: count,
});
export type HypothesisCount = z.infer<typeof hypothesis>;

/**
 * What a unit staked against the claim, and one against the defect, had become after so many trials: at least, to three
 * digits, to read; 1e300 for anything above.
 */
export const look = z.tuple([z.int().positive(), z.number().nonnegative(), z.number().nonnegative()]);
export type Look = z.infer<typeof look>;

/**
 * What sampling has shown. A claim that is true is refuted with probability at most `share`; one whose odds are off by
 * `detects` or more in every trial survives with probability at most `miss`.
 */
export const sampling = z.strictObject({
  relation: z.enum(['≤', '≥', '=']),
  trials: count,
  /** The mean outcome of a trial, and what the claim says of it, on average over the parameters: to read. */
  observed: z.number(),
  claimed: z.number(),
  /** What a unit staked against the claim has become, at least; a number, or `infinite`. */
  capital: z.string(),
  /** An odds ratio. */
  detects: z.number(),
  share: z.string(),
  miss: z.string(),
  /** How the capital came about: at some of the looks, the last among them. */
  path: z.array(look).max(200).optional(),
});
export type Sampling = z.infer<typeof sampling>;

/** Samplers that are wrong by a factor between `least` and `most` break the claim in no case that was tried. */
export const teeth = z.strictObject({ name: z.string(), least: z.number(), most: z.number() });
export type Teeth = z.infer<typeof teeth>;

export const neighbour = z.strictObject({
  name: z.string(),
  verdict,
  why: z.string().optional(),
  cases: count,
  counterexample: counterexample.optional(),
  chance: sampling.optional(),
});
export type NeighbourEvidence = z.infer<typeof neighbour>;

export const superfluous = neighbour.extend({ reason: z.string() });
export type SuperfluousEvidence = z.infer<typeof superfluous>;

/** The largest quotient of the smaller side by the larger seen in a comparison of positive numbers, enclosed. */
export const sharpest = exactCase.extend({ atLeast: z.number(), atMost: z.number() });
export type Sharpest = z.infer<typeof sharpest>;

/** Where the bins of `slack` begin: quotients from 0 to 0.1, …, at least 1 − 1e-9. */
export const QUOTIENTS_FROM = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.999, 0.9999, 0.99999, 0.999999, 0.999999999];

/** Cases by the quotient of which `sharpest` is the largest, rounded down: so many in each bin. */
export const slack = z.array(count).length(QUOTIENTS_FROM.length);

/** A certificate within a certificate: where it stands, the kernel that checks it, the line it shows, what it uses. */
export const step = z.strictObject({
  path: z.array(z.string()),
  by: z.string(),
  line: z.string().optional(),
  uses: z.array(z.string()).optional(),
});
export type Step = z.infer<typeof step>;

/**
 * By exact evaluation, where nothing is quantified over; or by a certificate, of so many steps, each checked by one of the
 * kernels named. `only` is there when the claim survives, and is proved for those sizes alone.
 */
export const proof = z.strictObject({
  by: z.string(),
  kernels: z.array(z.string()).optional(),
  steps: count.optional(),
  /** The first of the steps, in the order of the certificate. */
  outline: z.array(step).max(100).optional(),
  /** The standard lemmas that it cites. */
  assumes: z.array(z.string()),
  only: z.string().optional(),
});
export type Proof = z.infer<typeof proof>;

export const claimEvidence = z.strictObject({
  claim: z.string(),
  title,
  source,
  kind,
  expected: z.enum(['true', 'false']),
  verdict,
  /** What keeps the verdict from being one of proved, survived or refuted; a case that shows it, where there is one. */
  why: z.string().optional(),
  cases: count,
  /** Cases drawn that missed a hypothesis. */
  discarded: count,
  hypotheses: z.array(hypothesis),
  neighbours: z.array(neighbour),
  superfluous: z.array(superfluous),
  /** Declared to attain its bound: the sharpest quotient must be at least 0.999. */
  tight: z.boolean(),
  sharpest: sharpest.nullable(),
  slack: slack.optional(),
  counterexample: counterexample.optional(),
  proof: proof.optional(),
  chance: sampling.optional(),
  teeth: z.array(teeth).optional(),
  seconds: z.number().nonnegative(),
});
export type ClaimEvidence = z.infer<typeof claimEvidence>;

/** A file that could not be used as a claim: which, which field, what to do. */
export const broken = z.strictObject({ file: z.string(), field: z.string(), message: z.string() });
export type Broken = z.infer<typeof broken>;

export const effort = z.enum(['quick', 'normal', 'deep']);
export type Effort = z.infer<typeof effort>;

/** Of all tests together, by the union bound. */
export const falseAlarms = z.strictObject({ tests: count, atMost: z.string(), budget: z.string(), miss: z.string() });
export type FalseAlarms = z.infer<typeof falseAlarms>;

export const evidence = z.strictObject({
  version: z.literal(EVIDENCE_VERSION),
  seed: z.int(),
  effort,
  chance: falseAlarms.optional(),
  claims: z.array(claimEvidence),
  broken: z.array(broken),
});
export type Evidence = z.infer<typeof evidence>;

/** What a claim declared tight must attain of its bound. */
const ATTAINED = 0.999;

/** Declared tight, and not found to be. */
export function looserThanDeclared(e: ClaimEvidence): boolean {
  return e.tight && !(e.sharpest && e.sharpest.atLeast >= ATTAINED);
}

/** As expected: the verdict, every false neighbour refuted, every expected survivor alive, what is called tight tight. */
export function asExpected(e: ClaimEvidence): boolean {
  const verdictFits =
    e.expected === 'true' ? e.verdict === 'proved' || e.verdict === 'survived' : e.verdict === 'refuted';
  return (
    verdictFits &&
    !looserThanDeclared(e) &&
    e.neighbours.every((n) => n.verdict === 'refuted') &&
    e.superfluous.every((s) => s.verdict === 'survived' || s.verdict === 'proved')
  );
}

const NO_ANSWER: readonly Verdict[] = ['undecided', 'gave up', 'interrupted'];

/** Some verdict of the claim or around it is no answer at all. */
export function withoutAnswer(e: ClaimEvidence): boolean {
  return [e, ...e.neighbours, ...e.superfluous].some((x) => NO_ANSWER.includes(x.verdict));
}
