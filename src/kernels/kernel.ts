/**
 * What a kernel is: a rule of inference that checks, and never searches.
 *
 * A kernel is given a goal, which was traced from the claim's own code, and a certificate, which is data from anywhere.
 * It accepts only if, wherever the variables lie in their ranges and the hypotheses hold, **every operation in the
 * conclusion is defined and the conclusion is true**. It never throws: a certificate of the wrong shape, or one that is
 * too large, is rejected like one that does not prove the goal, with the step at fault.
 */
import type { Elementary } from '../numbers/arithmetic.ts';
import type { Rational } from '../numbers/rational.ts';

/** A formula: a tree in which parts may be shared. */
export type Formula =
  | { readonly op: 'rational'; readonly value: Rational }
  | { readonly op: 'variable'; readonly name: string }
  | { readonly op: 'pi' }
  | { readonly op: 'neg' | 'abs' | 'sqrt'; readonly of: Formula }
  | { readonly op: Binary; readonly left: Formula; readonly right: Formula }
  | { readonly op: 'apply'; readonly f: Elementary; readonly of: Formula }
  | Total
  | Integral;

export type Binary = 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max';

/**
 * Σᵢ of `of`, over the entries i of vectors of any one dimension n ≥ 1; j and k are the indices of other dimensions. What has
 * entries is a variable called `x[i]` or `A[j,i]`; free, it is an entry in general: what is known of it is known for every
 * one, and so is what is shown.
 */
export interface Total {
  readonly op: 'total';
  readonly over: string;
  readonly of: Formula;
}

/** ∫ of `of` over the variable `over`, which stands for nothing outside. */
export interface Integral {
  readonly op: 'integral';
  readonly of: Formula;
  readonly over: string;
  readonly from: Formula | '-∞';
  readonly to: Formula | '∞';
}

export type Relation = '<' | '≤' | '=' | '≠' | '≥' | '>';

export interface Comparison {
  readonly is: 'comparison';
  readonly left: Formula;
  readonly relation: Relation;
  readonly right: Formula;
}

/** A statement in which negation has been carried inwards, to the relations. */
export type Proposition =
  | Comparison
  | Junction
  | { readonly is: 'iff'; readonly left: Proposition; readonly right: Proposition };

export interface Junction {
  readonly is: 'all' | 'any';
  readonly parts: Readonly<Record<string, Proposition>>;
  /** The indices for which what its one part says of an entry is said of every one. */
  readonly ofEveryEntry?: readonly string[] | undefined;
}

export interface End {
  readonly at: Rational;
  readonly included: boolean;
}

/** An interval of ℝ, without a lower or an upper end where none is given. */
export interface Range {
  readonly least?: End | undefined;
  readonly most?: End | undefined;
}

export interface Goal {
  readonly variables: Readonly<Record<string, Range>>;
  /** By name; each is known to be true, so what it says is defined. */
  readonly hypotheses: Readonly<Record<string, Proposition>>;
  readonly conclusion: Proposition;
}

export type Checked = Accepted | Rejected;
export interface Accepted {
  readonly accepted: true;
  /** The standard lemmas that it rests on. */
  readonly assumes: readonly string[];
}
export interface Rejected {
  readonly accepted: false;
  /** The step at fault, as a path into the certificate. */
  readonly step: string;
  readonly why: string;
}

export type Kernel = (goal: Goal, certificate: unknown) => Checked;

export function accepted(assumes: readonly string[] = []): Accepted {
  return { accepted: true, assumes };
}

export function rejected(step: string, why: string): Rejected {
  return { accepted: false, step, why };
}
