/** Sequential tests under those who would mislead them, and the exact law by which their successes are judged. */
import { EProcess, type MeanRelation, verdict } from '../../src/chance/e-process.ts';
import { Stream } from '../../src/chance/stream.ts';
import type { Interval } from '../../src/numbers/interval.ts';

export interface Trial {
  readonly mu: Interval;
  readonly y: Interval;
}

/** Chooses a mean and draws an outcome, knowing the capital c ≥ 0 as a multiple of the one that decides. */
export type Strategy = (stream: Stream, c: number) => Trial;

export const point = (x: number): Interval => ({ lo: x, hi: x });

/** Laws on [0, 1] with mean m. */
export type Law = (stream: Stream, m: number) => number;
export const LAWS: Readonly<Record<string, Law>> = {
  'an event': (stream, m) => (stream.nextUniform() < m ? 1 : 0),
  uniform: (stream, m) => (m <= 0.5 ? 2 * m * stream.nextUniform() : 1 - 2 * (1 - m) * stream.nextUniform()),
  'two values': (stream, m) => (m < 0.8 ? (stream.nextUniform() < m / 0.8 ? 0.8 : 0) : m),
};

/**
 * Means, as upper bounds, that anyone might choose: from the capital and from fresh randomness. The ones that aim let an
 * event or its failure hit the goal exactly once it is within reach, so that nothing is wasted beyond it.
 */
export const MEANS: Readonly<Record<string, (stream: Stream, c: number, defect: number) => number>> = {
  'a half': () => 0.5,
  'one in twenty': () => 0.05,
  'any mean': (stream) => stream.nextUniform(),
  'lotteries of all sizes': (stream) => 10 ** (-6 * stream.nextUniform()),
  'aiming with events': (_, c, defect) => (c * defect > GOAL ? ((defect * c) / GOAL - 1) / (defect - 1) : 0.5),
  'aiming with failures': (_, c, defect) => (c * defect > GOAL ? (GOAL / c - 1) / (defect - 1) : 0.5),
  'timid near the goal, bold far from it': (_, c) => (c > 0.3 ? 0.02 : 0.9),
};

const GOAL = 1.001;

/** The probability with `ratio` times the odds. */
export function withOdds(mu: number, ratio: number): number {
  return (ratio * mu) / (1 - mu + ratio * mu);
}

/** A claim that just holds: the mean is the one that is claimed. For `≥` means are mirrored. */
export function justTrue(relation: MeanRelation, defect: number, means: string, law: string): Strategy {
  const choose = MEANS[means]!;
  const draw = LAWS[law]!;
  return (stream, c) => {
    const m = choose(stream, c, defect);
    const mu = relation === '≥' ? 1 - m : m;
    return { mu: point(mu), y: point(draw(stream, mu)) };
  };
}

/** A claim with exactly its declared defect. */
export function justFalse(relation: MeanRelation, defect: number, means: string, law: string): Strategy {
  const choose = MEANS[means]!;
  const draw = LAWS[law]!;
  const ratio = relation === '≥' ? 1 / defect : defect;
  return (stream, c) => {
    const m = choose(stream, c, defect);
    const mu = relation === '≥' ? 1 - m : m;
    return { mu: point(mu), y: point(draw(stream, withOdds(mu, ratio))) };
  };
}

export interface Experiment {
  readonly relation: MeanRelation;
  readonly defect: number;
  readonly runs: number;
  readonly length: number;
  readonly level: number;
  readonly strategy: Strategy;
  readonly key: readonly string[];
}

/** In how many runs the claim is refuted (or passes) at level `level`, if it is looked at after every trial. */
export function countRuns(decision: 'refuted' | 'passed', experiment: Experiment): number {
  const { relation, defect, runs, length, level, strategy, key } = experiment;
  let decided = 0;
  for (let run = 0; run < runs; run++) {
    const stream = new Stream([...key, run]);
    const process = new EProcess(relation, defect);
    for (let n = 0, c = level; n < length; n++) {
      const { y, mu } = strategy(stream, c);
      process.record(y, mu);
      const estimate = process.estimate();
      c = level * (decision === 'refuted' ? estimate.claim : estimate.defect);
      if (c < 0.999) continue;
      const [alpha, beta] = decision === 'refuted' ? [level, 1e-300] : [1e-300, level];
      if (verdict(process.state(), alpha, beta) !== decision) continue;
      decided++;
      break;
    }
  }
  return decided;
}

/**
 * Whether `count` of `runs` is more than a probability ≤ p explains, but with probability 1e-9: by Chernoff's bound
 * P(Bin(n, p) ≥ x) ≤ exp(−n KL(x/n ‖ p)) for x ≥ np.
 */
export function tooMany(count: number, runs: number, p: number): boolean {
  const x = count / runs;
  if (x <= p) return false;
  const kl = x * Math.log(x / p) + (x < 1 ? (1 - x) * Math.log((1 - x) / (1 - p)) : 0);
  return runs * kl > Math.log(1e9);
}
