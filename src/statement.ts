/**
 * What a predicate returns: never a boolean, but a comparison with both of its sides, so that it can be decided
 * exactly, printed, flipped, and measured for how close it came.
 */
import { type Real, real, type Scalar } from './numbers/real.ts';

export type Relation = '<' | '≤' | '=' | '≠' | '≥' | '>';

/** `left relation right`; the steps are named numbers between the two sides, shown when the case is replayed. */
export interface Comparison {
  readonly is: 'comparison';
  readonly left: Real;
  readonly relation: Relation;
  readonly right: Real;
  readonly steps: Readonly<Record<string, Real>>;
}

export type Statement =
  | Comparison
  | { readonly is: 'all'; readonly parts: Readonly<Record<string, Statement>> }
  | { readonly is: 'any'; readonly parts: Readonly<Record<string, Statement>> }
  | { readonly is: 'not'; readonly part: Statement }
  | { readonly is: 'iff'; readonly left: Statement; readonly right: Statement };

export type Steps = Readonly<Record<string, Scalar>>;

export const atMost = comparing('≤');
export const lessThan = comparing('<');
export const atLeast = comparing('≥');
export const moreThan = comparing('>');
export const equal = comparing('=');
export const unequal = comparing('≠');

/** Every part holds. The names of the parts are shown. */
export function all(parts: Readonly<Record<string, Statement>>): Statement {
  return { is: 'all', parts };
}

/** What is said of each holds; undefined if nothing is said of any. */
export function every<T>(xs: readonly T[], said: (x: T) => Statement | undefined): Statement | undefined {
  const parts = xs.map((x, i) => [`${i + 1}`, said(x)] as const).filter(([, s]) => s !== undefined);
  return parts.length > 0 ? all(Object.fromEntries(parts) as Record<string, Statement>) : undefined;
}

/** At least one part holds. */
export function any(parts: Readonly<Record<string, Statement>>): Statement {
  return { is: 'any', parts };
}

export function not(part: Statement): Statement {
  return { is: 'not', part };
}

export function iff(left: Statement, right: Statement): Statement {
  return { is: 'iff', left, right };
}

export function implies(premise: Statement, conclusion: Statement): Statement {
  return any({ 'not the premise': not(premise), conclusion });
}

/** Vectors are equal when all their entries are. */
export function equalVectors(x: readonly Real[], y: readonly Real[]): Statement {
  if (x.length !== y.length) throw new RangeError(`vectors of lengths ${x.length} and ${y.length} compared`);
  return all(Object.fromEntries(x.map((xi, i) => [`entry ${i + 1}`, equal(xi, y[i]!)])));
}

const FLIPPED: Readonly<Record<Relation, Relation>> = { '<': '≤', '≤': '<', '=': '≠', '≠': '=', '≥': '>', '>': '≥' };

/** The same statement with every relation moved between strict and weak, = and ≠. */
export function flipped(s: Statement): Statement {
  switch (s.is) {
    case 'comparison':
      return { ...s, relation: FLIPPED[s.relation] };
    case 'all':
    case 'any':
      return { is: s.is, parts: Object.fromEntries(Object.entries(s.parts).map(([k, p]) => [k, flipped(p)])) };
    case 'not':
      return not(flipped(s.part));
    case 'iff':
      return iff(flipped(s.left), flipped(s.right));
  }
}

function comparing(relation: Relation): (left: Scalar, right: Scalar, steps?: Steps) => Comparison {
  return (left, right, steps) => ({
    is: 'comparison',
    left: real(left),
    relation,
    right: real(right),
    steps: steps ? Object.fromEntries(Object.entries(steps).map(([k, v]) => [k, real(v)])) : NO_STEPS,
  });
}

const NO_STEPS: Readonly<Record<string, Real>> = {};
