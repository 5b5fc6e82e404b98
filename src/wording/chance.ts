/**
 * Claims about chance: `P(event) ≤ p` and `E[X] ≤ m`, or ≥, or =, tested by sampling. What is drawn are parameters; for
 * each the conclusion bounds the probability `P` of the event, or the mean `E` of the variable.
 *
 * A mean can be tested only under an assumption about tails: here that the variable is bounded, between the ends named.
 */

import { SHARE } from '../chance/budget.ts';
import type { Sampler } from '../chance/law.ts';
import {
  type Chance,
  type Claim,
  type Drawn,
  type Draws,
  type Effort,
  ofKind,
  type Predicate,
  type Scalars,
  type Variation,
  type Wording,
} from '../claim.ts';
import { ONE, type Real, real, type Scalar, ZERO } from '../numbers/real.ts';
import { compare } from '../numbers/sign.ts';
import type { Statement } from '../statement.ts';

type Lifted<C> = { readonly [K in keyof C]: Real };
type Of<F extends Draws, C, R> = (drawn: Drawn<F>, constants: Lifted<C>) => R;
type Seen<F extends Draws, C, T, R> = (sampled: T, drawn: Drawn<F>, constants: Lifted<C>) => R;
type Bound<F extends Draws, C, S extends string> = Predicate<Drawn<F> & { readonly [K in S]: Real }, C>;

interface Sampled<F extends Draws, C extends Scalars, T, S extends string>
  extends Omit<Wording<F, C>, 'conclude' | 'failsIf' | 'superfluous' | 'tight' | 'nearEquality' | 'teeth' | 'chance'> {
  readonly sample: Of<F, C, Sampler<T>>;
  readonly conclude: Bound<F, C, S>;
  /**
   * The odds ratio of the smallest defect that the test finds, at each effort; what it takes is up to the test. Without
   * it: 2, 1.25, 1.1.
   */
  readonly detects?: Partial<Record<Effort, number>>;
  /** The probability of a false alarm that the claim takes of the budget, if not 1e-12. */
  readonly share?: string;
}

export interface ProbabilityWording<F extends Draws, C extends Scalars, T> extends Sampled<F, C, T, 'P'> {
  readonly event: Seen<F, C, T, Statement>;
  readonly failsIf?: Readonly<Record<string, ProbabilityVariation<F, C, T>>>;
  readonly superfluous?: Readonly<Record<string, ProbabilityVariation<F, C, T> & { readonly reason: string }>>;
}
export interface ProbabilityVariation<F extends Draws, C, T> extends Omit<Variation<F, C>, 'conclude' | 'chance'> {
  readonly sample?: Of<F, C, Sampler<T>>;
  readonly event?: Seen<F, C, T, Statement>;
  readonly conclude?: Bound<F, C, 'P'>;
}

export interface ExpectationWording<F extends Draws, C extends Scalars, T> extends Sampled<F, C, T, 'E'> {
  readonly variable: Seen<F, C, T, Real>;
  /** The ends between which the variable always lies: what makes its mean testable. */
  readonly bounded: readonly [least: Scalar, most: Scalar];
  readonly failsIf?: Readonly<Record<string, ExpectationVariation<F, C, T>>>;
  readonly superfluous?: Readonly<Record<string, ExpectationVariation<F, C, T> & { readonly reason: string }>>;
}
export interface ExpectationVariation<F extends Draws, C, T> extends Omit<Variation<F, C>, 'conclude' | 'chance'> {
  readonly sample?: Of<F, C, Sampler<T>>;
  readonly variable?: Seen<F, C, T, Real>;
  readonly conclude?: Bound<F, C, 'E'>;
}

/** P(event) compared with a bound. */
export function probability<F extends Draws, T, C extends Scalars = Record<never, Scalar>>(
  wording: ProbabilityWording<F, C, T>,
): Claim {
  const { event, ...rest } = wording;
  return sampled('probability', { symbol: 'P', outcome: event, range: [ZERO, ONE] }, rest);
}

/** E[variable] compared with a bound. */
export function expectation<F extends Draws, T, C extends Scalars = Record<never, Scalar>>(
  wording: ExpectationWording<F, C, T>,
): Claim {
  const { variable, bounded, ...rest } = wording;
  const range = [real(bounded[0]), real(bounded[1])] as const;
  if (compare(...range) >= 0) throw new RangeError(`bounded: expected [least, most], found [${bounded.join(', ')}]`);
  return sampled('expectation', { symbol: 'E', outcome: variable, range }, rest);
}

const DETECTS: Readonly<Record<Effort, number>> = { quick: 2, normal: 1.25, deep: 1.1 };

function sampled(
  kind: 'probability' | 'expectation',
  looked: Pick<Chance, 'symbol' | 'outcome' | 'range'>,
  { sample, detects, share = SHARE, failsIf = {}, superfluous = {}, ...rest }: any,
): Claim {
  return ofKind(kind)({
    ...rest,
    chance: { ...looked, sample, detects: { ...DETECTS, ...detects }, share },
    failsIf: mapValues(failsIf, variation),
    superfluous: mapValues(superfluous, variation),
  });
}

function variation({ sample, event, variable, ...rest }: any): Variation {
  const outcome = event ?? variable;
  const chance = { ...(sample && { sample }), ...(outcome && { outcome }) };
  return Object.keys(chance).length > 0 ? { ...rest, chance } : rest;
}

function mapValues(record: Readonly<Record<string, any>>, f: (value: any) => Variation): Record<string, any> {
  return Object.fromEntries(Object.entries(record).map(([k, v]) => [k, f(v)]));
}
