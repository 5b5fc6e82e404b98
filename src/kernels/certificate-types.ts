/** What stands in a file of `proofs/`: data, and nothing but data. */
import type { IntervalProof } from './interval.ts';
import type { Linear } from './linear.ts';
import type { PolynomialIdentity } from './polynomial.ts';
import type { Squares } from './squares.ts';
import type { Sturm } from './sturm.ts';

type Proofs = Readonly<Record<string, Certificate>>;
/** Proofs that parts of the conclusion are defined, by what is to be shown. */
interface WithDefined {
  readonly defined?: Proofs;
}

export type Certificate =
  | (Omit<Linear, 'defined'> & WithDefined)
  | (Omit<PolynomialIdentity, 'defined'> & WithDefined)
  | (Omit<Squares, 'defined'> & WithDefined)
  | (Omit<Sturm, 'defined'> & WithDefined)
  | ({ readonly by: 'signs' } & WithDefined)
  | { readonly by: 'parts'; readonly parts: Proofs }
  | ({ readonly by: 'either'; readonly part: string; readonly proof: Certificate } & WithDefined)
  | ({ readonly by: 'iff'; readonly forwards: Certificate; readonly backwards: Certificate } & WithDefined)
  | ({ readonly by: 'cases'; readonly on: string; readonly proofs: Proofs } & WithDefined)
  | { readonly by: 'absurd'; readonly proof: Certificate }
  | { readonly by: 'rewrite'; readonly equations: readonly string[]; readonly proof: Certificate }
  | { readonly by: 'chain'; readonly lines: readonly Line[]; readonly proof: Certificate }
  | IntervalProof;

export type Line =
  | { readonly name: string; readonly line: string; readonly proof: Certificate }
  | ({
      readonly name: string;
      readonly lemma: string;
      readonly with: Readonly<Record<string, string>>;
      readonly given?: readonly Certificate[];
    } & WithDefined);

/** For certain values of the integers that a claim draws, for every value of some of them, or branch by branch. */
export interface SizedCertificate {
  readonly sizes?: Readonly<Record<string, number | string>>;
  readonly every?: string | readonly string[];
  readonly proof: Certificate | Branched;
}

/** For each sign of the first number that the claim's code looks at; within, of the next one. */
export interface Branched extends Readonly<Record<'<' | '=' | '>', Certificate | Branched>> {}
