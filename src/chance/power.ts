/**
 * How many trials a sequential test takes. They follow from the defect and the two error probabilities, and are planned,
 * never judged, with these figures.
 *
 * Let q have `defect` = θ times the odds of μ. An event of probability μ or q is the slowest case: whatever the law of
 * Y ∈ [0, 1] with mean ≤ μ (or ≥ q), the logarithm of a bet grows at least as fast, because a bet is linear in y and the
 * logarithm concave. For `≥` read 1 − μ; for `=` take the slower side.
 */
import type { MeanRelation } from './e-process.ts';

export interface Plan {
  readonly relation: MeanRelation;
  /** In (0, 1). */
  readonly mu: number;
  /** An odds ratio > 1. */
  readonly defect: number;
  readonly alpha: number;
  readonly beta: number;
}

/**
 * About the mean number of trials until a claim that just holds has passed, and until one that just has the defect is
 * refuted. Wald's approximation: the boundary of the log capital over its mean growth, a Kullback–Leibler divergence; what
 * a step leaps over the boundary is neglected. For display. (A. Wald, *Sequential analysis*, 1947, A.4.)
 */
export function expectedTrials(plan: Plan): { passing: number; refuting: number } {
  const sides = meansOf(plan);
  const toPass = Math.log(1 / plan.beta);
  const toRefute = Math.log((2 * sides.length) / plan.alpha);
  return {
    passing: Math.max(...sides.map((mu) => toPass / growth(mu, plan.defect).passing)),
    refuting: Math.max(...sides.map((mu) => toRefute / growth(mu, plan.defect).refuting)),
  };
}

/** KL(μ ‖ q) and KL(q ‖ μ), in nats a trial. */
function growth(mu: number, defect: number): { passing: number; refuting: number } {
  const logTheta = Math.log(defect);
  const logScale = Math.log1p(mu * (defect - 1));
  const q = (defect * mu) / (1 + mu * (defect - 1));
  return { passing: logScale - mu * logTheta, refuting: q * logTheta - logScale };
}

/**
 * What a trial at μ contributes to a decision, −log ρ in nats, where ρ = √(μq) + √((1 − μ)(1 − q)) is the affinity of the
 * two laws: 1 − ρ² = μ(1 − μ)(√θ − 1)² / (1 − μ + θμ). 0 when nothing is at stake: for μ outside (0, 1).
 */
export function information(relation: MeanRelation, mu: number, defect: number): number {
  return Math.min(...meansOf({ relation, mu }).map((m) => informationOfSide(m, defect)));
}

/**
 * Information after which a test is decided with probability ≥ 1 − δ, if the claim holds, and if it has the defect.
 *
 * Let L be the capital of the bet that should win, at odds ratio θ. In a trial that obeys the claim (or has the defect)
 * E L^(−1/2) ≤ ρ, with equality for an event of probability μ (or q): y ↦ f(y)^(−1/2) is convex. So the product of
 * L^(−1/2)/ρ is a supermartingale, whoever chooses each μ, and by Markov's inequality
 *
 *   P(L < c) = P(L^(−1/2) > c^(−1/2)) ≤ √c · exp(−information),
 *
 * which is ≤ δ once the information reaches log(1/δ) + ½ log c. Here c is 1/β, on each of the sides; and 2/α, for the
 * weight ½ of the bet, or 4/α for `=`. One bit more pays for the roundings down, up to 2^16 blocks of 2^−16 bits.
 */
export function informationToDecide(plan: Omit<Plan, 'mu' | 'defect'>, delta = 1e-6): number {
  const sides = plan.relation === '=' ? 2 : 1;
  const passing = Math.log(sides / delta) + Math.log(2 / plan.beta) / 2;
  const refuting = Math.log(1 / delta) + Math.log((4 * sides) / plan.alpha) / 2;
  return Math.max(passing, refuting);
}

/** The number of trials at a fixed μ that are enough for that. */
export function trialsToDecide(plan: Plan, delta = 1e-6): number {
  return Math.ceil(informationToDecide(plan, delta) / information(plan.relation, plan.mu, plan.defect));
}

function informationOfSide(mu: number, defect: number): number {
  if (!(mu > 0 && mu < 1)) return 0;
  const root = Math.sqrt(defect);
  return -Math.log1p((-mu * (1 - mu) * (root - 1) ** 2) / (1 - mu + defect * mu)) / 2;
}

/** The claim read as an upper bound on a mean, on each of its sides. */
function meansOf({ relation, mu }: { relation: MeanRelation; mu: number }): number[] {
  return relation === '≤' ? [mu] : relation === '≥' ? [1 - mu] : [mu, 1 - mu];
}
