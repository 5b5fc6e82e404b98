/**
 * Betting against `E[Y] ≤ μ`, for Y ∈ [0, 1], at several odds ratios θ > 1, and against its defect.
 *
 * The bet at θ multiplies its capital, after a trial with outcome y, by
 *
 *   f(y) = (1 − y + θy) / (1 − μ + θμ),         linear in y, and E f(Y) ≤ 1 for every law of mean ≤ μ:
 *
 * for an event it is the likelihood ratio of the probability q with θ times the odds of μ, q = θμ/(1 − μ + θμ).
 * The defect "the mean is at least q" is bet against by
 *
 *   g(y) = (1 − μ + θμ) · (θ(1 − y) + y) / θ,   and E g(Y) ≤ 1 for every law of mean ≥ q.
 *
 * Both hold conditionally on the past, so each product is a nonnegative supermartingale (under the claim, under the
 * defect) whoever chooses μ and the law of Y, knowing all that went before. For `E[Y] ≥ μ` read 1 − y and 1 − μ.
 *
 * A. Wald, *Sequential tests of statistical hypotheses*, Ann. Math. Stat. 16 (1945), for events; I. Waudby-Smith,
 * A. Ramdas, *Estimating means of bounded random variables by betting*, JRSS B 86 (2024), for means.
 *
 * Rounding. A complement 1 − y comes rounded once; a + θb then takes two roundings more, all its terms being ≥ 0; so f
 * takes 3 + 3 and a division, g takes 3 + 3, a product and a division, and each one more to be multiplied in: at most
 * ROUNDINGS = 9 a trial, each by a factor 1 + δ, |δ| ≤ u = 2^−53. Products that leave [2^−256, 2^256] are rescaled, which is
 * exact. After n trials the true capital is at least (1 − γ) times the computed one, γ = 9nu/(1 − 9nu) (Higham, *Accuracy
 * and Stability of Numerical Algorithms*, lemma 3.1), and γ < 10nu for n ≤ 2^40; the rest pays for the underflow of θb,
 * at most 2^−1074 beside a sum ≥ 1/2.
 */
import { mulDown, subDown } from '../numbers/interval.ts';
import { log2Below, UNITS_PER_BIT } from './log2.ts';

const ROUNDINGS = 9;
const UNIT_ROUNDOFF = 2 ** -53;
const MOST_TRIALS = 2 ** 40;

const WINDOW = 2 ** 256;
const SHIFT = 512;

const MOST_BETS = 16;
export const BOLDEST = 2 ** 48;

/**
 * The odds ratios that are bet on, the declared defect θ first: then √θ and ⁴√θ, then θ², θ⁴, θ⁸ … For small logarithms the
 * growth of a bet at x times the logarithm of the true odds ratio is 2x − x² times the best possible; up to the boldest bet
 * some x lies between 2/3 and 4/3, which leaves 8/9 of it.
 */
export function oddsRatios(defect: number): number[] {
  const root = Math.sqrt(defect);
  const ratios = [defect, root, Math.sqrt(root)];
  for (let theta = defect * defect; theta <= BOLDEST && ratios.length < MOST_BETS; theta *= theta) ratios.push(theta);
  return ratios;
}

/** What a block of trials did to the capitals; plain data, and everything in it adds up. */
export interface Gains {
  /** Trials in which something was at stake: those with μ < 1. */
  readonly staked: number;
  /** Trials that the claim calls impossible: Y > 0 for μ = 0, or a mean that is to be below 0. */
  readonly impossible: number;
  /** log₂ of the capital of each bet against the claim, rounded down, in units of 2^−16 bits, in the order of `oddsRatios`. */
  readonly claim: readonly number[];
  /** The same of the bet against the defect. */
  readonly defect: number;
}

export class Wealth {
  readonly #theta: Float64Array;
  /** Capital k is significand · 2^(512 · shifts); the bet against the defect is the last. */
  readonly #significand: Float64Array;
  readonly #shifts: Float64Array;
  #staked = 0;
  #impossible = 0;

  constructor(defect: number) {
    this.#theta = Float64Array.from(oddsRatios(defect));
    this.#significand = new Float64Array(this.#theta.length + 1).fill(1);
    this.#shifts = new Float64Array(this.#theta.length + 1);
  }

  /** Counts trials, and says whether anything is at stake: that a mean is ≤ 1 claims nothing. */
  stake(trials: number, mu: number, impossible: number): boolean {
    this.#impossible += impossible;
    if (mu >= 1) return false;
    this.#staked += trials;
    return true;
  }

  /** One trial against the claim. Safe if y and μ are too close to each other: y rounded down, μ up. */
  againstClaim(y: number, notY: number, mu: number, notMu: number): void {
    const theta = this.#theta;
    for (let k = 0; k < theta.length; k++) this.#multiply(k, (notY + theta[k]! * y) / (notMu + theta[k]! * mu));
  }

  /** One trial against the defect. Safe if y and μ are too far from each other: y rounded up, μ down. */
  againstDefect(y: number, notY: number, mu: number, notMu: number): void {
    const theta = this.#theta[0]!;
    this.#multiply(this.#theta.length, ((notMu + theta * mu) * (theta * notY + y)) / theta);
  }

  /** n trials at one μ, in which an event happened `happened` times. */
  manyAgainstClaim(happened: number, n: number, mu: number, notMu: number): void {
    const theta = this.#theta;
    for (let k = 0; k < theta.length; k++) {
      this.#multiplyPower(k, theta[k]!, happened);
      this.#multiplyPower(k, 1 / (notMu + theta[k]! * mu), n);
    }
  }

  manyAgainstDefect(happened: number, n: number, mu: number, notMu: number): void {
    const theta = this.#theta[0]!;
    this.#multiplyPower(this.#theta.length, notMu + theta * mu, n);
    this.#multiplyPower(this.#theta.length, 1 / theta, happened);
  }

  gains(): Gains {
    if (this.#staked > MOST_TRIALS) throw new RangeError(`a block of ${this.#staked} trials; at most 2^40`);
    const safe = subDown(1, (ROUNDINGS + 1) * this.#staked * UNIT_ROUNDOFF);
    const logs = Array.from(
      this.#significand,
      (s, k) => log2Below(mulDown(s, safe)) + SHIFT * this.#shifts[k]! * UNITS_PER_BIT,
    );
    return {
      staked: this.#staked,
      impossible: this.#impossible,
      claim: logs.slice(0, -1),
      defect: logs[logs.length - 1]!,
    };
  }

  /** About the capital of bet k, for steering. */
  estimate(k: number): number {
    return this.#significand[k]! * 2 ** (SHIFT * this.#shifts[k]!);
  }

  #multiply(k: number, factor: number): void {
    const s = this.#significand[k]! * factor;
    if (s > WINDOW) {
      this.#significand[k] = s * 2 ** -SHIFT;
      this.#shifts[k]!++;
    } else if (s < 1 / WINDOW) {
      this.#significand[k] = s * 2 ** SHIFT;
      this.#shifts[k]!--;
    } else this.#significand[k] = s;
  }

  /**
   * By repeated squaring: with e roundings in x, there are at most (e + 1)n in capital · xⁿ. Together that is 4 + 1 and
   * 0 + 1 a trial against the claim, 3 + 1 and 1 + 1 against the defect: no more than ROUNDINGS.
   */
  #multiplyPower(k: number, x: number, n: number): void {
    let square = x;
    let shifts = 0;
    for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
      if (rest % 2 === 1) {
        this.#multiply(k, square);
        this.#shifts[k]! += shifts;
      }
      square *= square;
      shifts *= 2;
      if (square > WINDOW) {
        square *= 2 ** -SHIFT;
        shifts++;
      } else if (square < 1 / WINDOW) {
        square *= 2 ** SHIFT;
        shifts--;
      }
    }
  }
}
