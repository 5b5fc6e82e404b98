/**
 * Sequential tests of claims about a mean: `E[Y] ≤ μ`, `≥ μ` or `= μ` for Y ∈ [0, 1]; an event is Y ∈ {0, 1}.
 *
 * The mean, and the law of Y, may differ from trial to trial, chosen by whoever knows all earlier trials: the claim is
 * that the conditional mean of every trial obeys it. Two supermartingales (`wealth.ts`) are watched:
 *
 * - against the claim: a mixture of bets, half its weight on the declared defect, the rest spread evenly. The claim is
 *   **refuted** when it reaches 1/α. A true claim is ever refuted with probability at most α.
 * - against the defect, "in every trial the odds of the mean are at least `defect` times those that the claim allows" (for
 *   `≥`: at most 1/`defect` times). The claim has **passed** when this capital reaches 1/β, for `=` on both sides. A claim
 *   with that defect ever passes with probability at most β.
 *
 * Both by Ville's inequality, for any rule of stopping and any choice of parameters (J. Ville, *Étude critique de la notion
 * de collectif*, 1939; A. Ramdas, P. Grünwald, V. Vovk, G. Shafer, *Game-theoretic statistics and safe anytime-valid
 * inference*, Statistical Science 38 (2023)). Every rounding is downward: a verdict holds for the exact capitals.
 *
 * A claim that an event has probability 0 is refuted by its happening, and can never pass; likewise probability 1.
 */
import { addDown, divDown, type Interval, mulDown } from '../numbers/interval.ts';
import { exp2Below } from './log2.ts';
import { BOLDEST, type Gains, oddsRatios, Wealth } from './wealth.ts';

export type MeanRelation = '≤' | '≥' | '=';

/** The state of a test after some trials: plain data. States of disjoint sets of trials are merged in any order. */
export interface Trials {
  readonly relation: MeanRelation;
  /** An odds ratio > 1. */
  readonly defect: number;
  readonly trials: number;
  /** What was won from those who say that the mean is at most μ; and from those who say that it is at least μ. */
  readonly above?: Gains;
  readonly below?: Gains;
}

/** Runs trials one after the other. */
export class EProcess {
  readonly #relation: MeanRelation;
  readonly #defect: number;
  readonly #above: Wealth | undefined;
  readonly #below: Wealth | undefined;
  readonly #sides: readonly Wealth[];
  readonly #weights: readonly number[];
  #trials = 0;

  constructor(relation: MeanRelation, defect: number) {
    if (!(defect > 1 && defect <= BOLDEST))
      throw new RangeError(`expected an odds ratio in (1, 2^48], found ${defect}`);
    this.#relation = relation;
    this.#defect = defect;
    if (relation !== '≥') this.#above = new Wealth(defect);
    if (relation !== '≤') this.#below = new Wealth(defect);
    this.#sides = [this.#above, this.#below].filter((side) => side !== undefined);
    this.#weights = weights(defect);
  }

  /** One trial: enclosures of its outcome, which lies in [0, 1], and of the mean claimed for it, which may lie outside. */
  record(y: Interval, mu: Interval): void {
    if (!(y.lo <= y.hi && y.lo <= 1 && y.hi >= 0))
      throw new RangeError(`an outcome in [${y.lo}, ${y.hi}], not in [0, 1]`);
    const yLo = Math.max(0, y.lo);
    const yHi = Math.min(1, y.hi);
    const lo = clampedLow(mu);
    const hi = clampedHigh(mu);
    this.#trials++;
    if (this.#above?.stake(1, hi, mu.hi < 0 || (hi === 0 && yLo > 0) ? 1 : 0)) {
      this.#above.againstClaim(yLo, 1 - yLo, hi, 1 - hi);
      this.#above.againstDefect(yHi, 1 - yHi, lo, 1 - lo);
    }
    if (this.#below?.stake(1, 1 - lo, mu.lo > 1 || (lo === 1 && yHi < 1) ? 1 : 0)) {
      this.#below.againstClaim(1 - yHi, yHi, 1 - lo, lo);
      this.#below.againstDefect(1 - yLo, yLo, 1 - hi, hi);
    }
  }

  /** n trials at one μ, in which an event happened `happened` times: the same as n records, in O(log n). */
  count(happened: number, n: number, mu: Interval): void {
    if (!(Number.isSafeInteger(happened) && Number.isSafeInteger(n) && happened >= 0 && happened <= n))
      throw new RangeError(`${happened} of ${n} trials`);
    if (n === 0) return;
    const failed = n - happened;
    const lo = clampedLow(mu);
    const hi = clampedHigh(mu);
    this.#trials += n;
    if (this.#above?.stake(n, hi, mu.hi < 0 ? n : hi === 0 ? happened : 0)) {
      this.#above.manyAgainstClaim(happened, n, hi, 1 - hi);
      this.#above.manyAgainstDefect(happened, n, lo, 1 - lo);
    }
    if (this.#below?.stake(n, 1 - lo, mu.lo > 1 ? n : lo === 1 ? failed : 0)) {
      this.#below.manyAgainstClaim(failed, n, 1 - lo, lo);
      this.#below.manyAgainstDefect(failed, n, 1 - hi, hi);
    }
  }

  state(): Trials {
    return {
      relation: this.#relation,
      defect: this.#defect,
      trials: this.#trials,
      ...(this.#above && { above: this.#above.gains() }),
      ...(this.#below && { below: this.#below.gains() }),
    };
  }

  /** About the capitals against the claim and against the defect (the lesser of two), for steering. */
  estimate(): { claim: number; defect: number } {
    let claim = 0;
    let defect = Infinity;
    for (const side of this.#sides) {
      for (let k = 0; k < this.#weights.length; k++) claim += this.#weights[k]! * side.estimate(k);
      defect = Math.min(defect, side.estimate(this.#weights.length));
    }
    return { claim: claim / this.#sides.length, defect };
  }
}

/** The trials of both; commutative and associative to the byte. A trial costs a bet 48 bits at most: room for 2^31 of them. */
export function merge(a: Trials, b: Trials): Trials {
  if (a.relation !== b.relation || a.defect !== b.defect)
    throw new RangeError(`trials of ${a.relation} at ${a.defect} and of ${b.relation} at ${b.defect}`);
  return {
    relation: a.relation,
    defect: a.defect,
    trials: a.trials + b.trials,
    ...(a.above && { above: sum(a.above, b.above!) }),
    ...(a.below && { below: sum(a.below, b.below!) }),
  };
}

/** `alpha` bounds the probability of refuting a true claim, `beta` that of passing one with the defect. */
export function verdict(state: Trials, alpha: number, beta: number): 'refuted' | 'passed' | 'open' {
  if (mulDown(eValue(state), alpha) >= 1) return 'refuted';
  return sidesOf(state).every((side) => mulDown(exp2Below(side.defect), beta) >= 1) ? 'passed' : 'open';
}

/** A lower bound on the capital won from the claim: its mean is at most 1 if the claim is true. ∞ after the impossible. */
export function eValue(state: Trials): number {
  const sides = sidesOf(state);
  if (sides.some((side) => side.impossible > 0)) return Infinity;
  const w = weights(state.defect);
  let total = 0;
  for (const side of sides) {
    side.claim.forEach((units, k) => {
      total = addDown(total, mulDown(w[k]!, exp2Below(units)));
    });
  }
  return total / sides.length;
}

function sidesOf(state: Trials): Gains[] {
  return [state.above, state.below].filter((side) => side !== undefined);
}

/** One half for the defect, the other half spread evenly; the sum is at most 1. */
function weights(defect: number): number[] {
  const others = oddsRatios(defect).length - 1;
  return [1 / 2, ...new Array<number>(others).fill(divDown(1 / 2, others))];
}

function sum(a: Gains, b: Gains): Gains {
  return {
    staked: a.staked + b.staked,
    impossible: a.impossible + b.impossible,
    claim: a.claim.map((units, k) => exactSum(units, b.claim[k]!)),
    defect: exactSum(a.defect, b.defect),
  };
}

function exactSum(a: number, b: number): number {
  if (Number.isSafeInteger(a + b)) return a + b;
  throw new RangeError('too many trials for logarithms that add up exactly');
}

/** A mean claimed to be ≥ −1 is ≥ 0 anyhow. */
function clampedLow(mu: Interval): number {
  if (!(mu.lo <= mu.hi)) throw new RangeError(`expected a mean, found [${mu.lo}, ${mu.hi}]`);
  return Math.min(Math.max(mu.lo, 0), 1);
}

function clampedHigh(mu: Interval): number {
  return Math.min(Math.max(mu.hi, 0), 1);
}
