/**
 * How many draws it takes to decide whether an event has probability ≥ p or ≤ 0.9p: by the sequential test of
 * `chance/e-process.ts`, and by the rule of QuickCheck's `checkCoverage`, at the same nominal error of 1e-9.
 *
 * QuickCheck looks after 100, 200, 400, … draws. The coverage is sufficient when the lower end of Wilson's interval is
 * ≥ 0.9p, insufficient when the upper end is < p; the interval is two-sided, of level 1 − 1e-9 at each look, and rests on
 * the normal approximation. Ours looks every 100 draws, and its errors are bounded at all looks together.
 *
 * https://github.com/nick8325/quickcheck, `src/Test/QuickCheck/Test.hs` (`sufficientlyCovered`, `insufficientlyCovered`,
 * `wilson`) and `State.hs` (`Confidence`: certainty 10^9, tolerance 0.9).
 */
import { EProcess, merge, verdict } from '../chance/e-process.ts';
import { Stream } from '../chance/stream.ts';

const ERROR = 1e-9;
const TOLERANCE = 0.9;
const LOOK = 100;
/** The quantile of the normal law at 1 − 1e-9/2. */
const Z = 6.109410204869;

const RUNS = 40;
const PROBABILITIES = [0.5, 0.2, 0.05, 0.01];

export function coverage(): string {
  const rows = PROBABILITIES.flatMap((p) =>
    [p, TOLERANCE * p].map((truth) => {
      const { ours, quickCheck } = averageDraws(p, truth, RUNS);
      const cells = [p, truth].map((x) => x.toFixed(3).padStart(8));
      const draws = [ours, quickCheck].map((n) => n.toFixed(0).padStart(10));
      return `  ${[...cells, ...draws].join(' ')} ${(quickCheck / ours).toFixed(2).padStart(6)}`;
    }),
  );
  return [
    `Draws until P ≥ p or P ≤ 0.9p is decided with error 1e-9, averages over ${RUNS} seeds:`,
    '         p    truth       ours QuickCheck  ratio',
    ...rows,
  ].join('\n');
}

/** Both rules on the same draws, of an event of probability `truth`. */
export function averageDraws(p: number, truth: number, runs: number): { ours: number; quickCheck: number } {
  let ours = 0;
  let quickCheck = 0;
  for (let run = 0; run < runs; run++) {
    const key = ['coverage', p, truth, run];
    ours += drawsOfOurs(p, truth, new Stream(key));
    quickCheck += drawsOfQuickCheck(p, truth, new Stream(key));
  }
  return { ours: ours / runs, quickCheck: quickCheck / runs };
}

function drawsOfOurs(p: number, truth: number, stream: Stream): number {
  const mu = { lo: p, hi: p };
  const defect = (p / (1 - p)) * ((1 - TOLERANCE * p) / (TOLERANCE * p));
  let trials = new EProcess('≥', defect).state();
  for (;;) {
    const block = new EProcess('≥', defect);
    block.count(happened(stream, truth, LOOK), LOOK, mu);
    trials = merge(trials, block.state());
    if (verdict(trials, ERROR, ERROR) !== 'open') return trials.trials;
  }
}

function drawsOfQuickCheck(p: number, truth: number, stream: Stream): number {
  let k = happened(stream, truth, LOOK);
  for (let n = LOOK; ; n *= 2) {
    if (wilson(k, n, -Z) >= TOLERANCE * p || wilson(k, n, Z) < p) return n;
    k += happened(stream, truth, n);
  }
}

/** How often an event of probability p happened in n draws. */
function happened(stream: Stream, p: number, n: number): number {
  let k = 0;
  for (let i = 0; i < n; i++) if (stream.nextUniform() < p) k++;
  return k;
}

/** An end of Wilson's interval for k of n, at the normal quantile z. */
function wilson(k: number, n: number, z: number): number {
  const f = k / n;
  const half = z * Math.sqrt((f * (1 - f)) / n + (z * z) / (4 * n * n));
  return (f + (z * z) / (2 * n) + half) / (1 + (z * z) / n);
}
