/** A claim about chance, or a variation of it, sampled until its test decides: the blocks merged in order. */
import { doubleBelow, MISS } from '../chance/budget.ts';
import { eValue, merge, type Trials, verdict } from '../chance/e-process.ts';
import { informationToDecide } from '../chance/power.ts';
import type { Chance } from '../claim.ts';
import type { Drawing } from '../draw/record.ts';
import type { Effort } from '../evidence.ts';
import { fromDraws, type Prepared } from './case.ts';
import type { Explored } from './explore.ts';
import { runTrials, sizeOfBlock } from './trials.ts';
import { ClaimDefect } from './validate.ts';

/** A test that has not been decided by then has nothing at stake. */
const MOST_TRIALS = 2 ** 24;

export interface Sampled {
  readonly effort: Effort;
  readonly key: readonly (string | number)[];
  /** Trials at most, if the test does not decide before. */
  readonly cases: number | undefined;
  /** The only parameters to sample at: where a statement is false. */
  readonly at: Drawing | undefined;
}

export function sample(p: Prepared & { readonly chance: Chance }, x: Sampled): Explored {
  const detects = p.chance.detects[x.effort];
  const [alpha, beta] = [doubleBelow(p.chance.share), doubleBelow(MISS)];
  const fixed = x.at && fromDraws(() => p.draw.fit(x.at));
  if (x.at && fixed === undefined) throw new ClaimDefect('counterexample', 'is not among the values that forAll draws');
  let state: Trials | undefined;
  let [trials, informed, observed, claimed, discarded] = [0, 0, 0, 0, 0];
  let decided: ReturnType<typeof verdict> = 'open';
  for (let b = 0; decided === 'open' && trials < MOST_TRIALS; b++) {
    if (state && informed >= informationToDecide({ relation: state.relation, alpha, beta })) break;
    if (x.cases !== undefined && trials + sizeOfBlock(b) > x.cases) break;
    const block = runTrials(p, detects, x.key, b, fixed);
    discarded += block.discarded;
    if (block.state === undefined) break;
    state = state ? merge(state, block.state) : block.state;
    trials = state.trials;
    informed += block.information;
    observed += block.observed;
    claimed += block.claimed;
    decided = verdict(state, alpha, beta);
  }
  const capital = state ? eValue(state) : 0;
  const { share } = p.chance;
  return {
    verdict: decided === 'refuted' ? 'refuted' : decided === 'passed' ? 'survived' : state ? 'undecided' : 'gave up',
    ...(decided === 'open' && { why: why(x, state, informed, alpha, beta) }),
    cases: trials,
    discarded,
    hypotheses: p.hypotheses.map(({ name }) => ({ name, constructed: 0, met: trials, missed: 0 })),
    sharpest: null,
    ...(state && {
      chance: {
        relation: state.relation,
        trials,
        observed: observed / trials,
        claimed: claimed / trials,
        capital: Number.isFinite(capital) ? capital.toPrecision(3) : 'infinite',
        detects,
        share,
        miss: MISS,
      },
    }),
  };
}

function why(x: Sampled, state: Trials | undefined, informed: number, alpha: number, beta: number): string {
  if (state === undefined) return 'no parameters were drawn that meet the hypotheses';
  const needed = informationToDecide({ relation: state.relation, alpha, beta });
  const trials = Math.ceil((state.trials * needed) / informed);
  if (informed === 0) return `nothing was at stake in ${state.trials} trials: every bound was 0 or 1`;
  if (x.cases !== undefined && informed < needed)
    return `--cases ${x.cases} stops the test; it may take ${trials} trials`;
  return `${state.trials} trials neither refute the claim nor exclude the defect`;
}
