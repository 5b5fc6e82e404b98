/** A claim about chance, or a variation of it, sampled until its test decides: the blocks merged in order. */
import { doubleBelow, MISS } from '../chance/budget.ts';
import { eValue, merge, type Trials, verdict } from '../chance/e-process.ts';
import { informationToDecide } from '../chance/power.ts';
import type { Drawing } from '../draw/record.ts';
import type { Effort } from '../evidence.ts';
import type { PreparedChance } from './bound.ts';
import { fromDraws, type Prepared } from './case.ts';
import type { Explored } from './explore.ts';
import { Path } from './path.ts';
import { missedBy, runTrials, sizeOfBlock } from './trials.ts';
import { ClaimDefect } from './validate.ts';

/** A test that has not been decided by then has nothing at stake. */
const MOST_TRIALS = 2 ** 24;
/** Without anything at stake no test decides: all that is waited for is what the claim calls impossible. */
const MOST_IDLE_TRIALS = 2 ** 18;

export interface Sampled {
  readonly effort: Effort;
  readonly key: readonly (string | number)[];
  /** Trials at most, if the test does not decide before. */
  readonly cases: number | undefined;
  /** The only parameters to sample at: where a statement is false. */
  readonly at: Drawing | undefined;
}

export function sample(p: PreparedChance, x: Sampled): Explored {
  const detects = p.chance.detects[x.effort];
  const [alpha, beta] = [doubleBelow(p.chance.share), doubleBelow(MISS)];
  const fixed = x.at && parameters(p, x.at);
  let state: Trials | undefined;
  let [trials, informed, observed, claimed, discarded] = [0, 0, 0, 0, 0];
  let met = p.hypotheses.map((): number => (fixed ? 1 : 0));
  let missed = p.hypotheses.map(() => 0);
  let decided: ReturnType<typeof verdict> = 'open';
  let exhausted = false;
  const path = new Path();
  for (let b = 0; decided === 'open' && trials < (informed > 0 ? MOST_TRIALS : MOST_IDLE_TRIALS); b++) {
    if (state && informed >= informationToDecide({ relation: state.relation, alpha, beta })) break;
    if (x.cases !== undefined && trials + sizeOfBlock(b) > x.cases) break;
    const block = runTrials(p, detects, x.key, b, fixed);
    discarded += block.discarded;
    met = met.map((n, i) => n + block.met[i]!);
    missed = missed.map((n, i) => n + block.missed[i]!);
    exhausted = block.state === undefined;
    if (block.state === undefined) break;
    state = state ? merge(state, sameRelation(state, block.state)) : block.state;
    trials = state.trials;
    path.look(state);
    informed += block.information;
    observed += block.observed;
    claimed += block.claimed;
    decided = verdict(state, alpha, beta);
  }
  const capital = state ? eValue(state) : 0;
  const { share } = p.chance;
  return {
    verdict:
      decided === 'refuted' ? 'refuted' : decided === 'passed' ? 'survived' : exhausted ? 'gave up' : 'undecided',
    ...(decided === 'open' && { why: exhausted ? NONE_DRAWN : why(x, state, informed, alpha, beta) }),
    cases: trials,
    discarded,
    hypotheses: p.hypotheses.map(({ name, constructed }, i) => ({
      name,
      constructed: constructed ? met[i]! : 0,
      met: met[i]!,
      missed: missed[i]!,
    })),
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
        path: path.looks(),
      },
    }),
  };
}

const NONE_DRAWN = 'no parameters were drawn that meet the hypotheses';

function why(x: Sampled, state: Trials | undefined, informed: number, alpha: number, beta: number): string {
  if (state === undefined) return `--cases ${x.cases} stops the test before its first ${sizeOfBlock(0)} trials`;
  if (informed === 0) return `nothing was at stake in ${state.trials} trials: every bound was 0 or 1`;
  const needed = informationToDecide({ relation: state.relation, alpha, beta });
  if (x.cases !== undefined && informed < needed) {
    const trials = inWholeBlocks((state.trials * needed) / informed);
    return `--cases ${x.cases} stops the test; it may take ${trials} trials`;
  }
  return `${state.trials} trials neither refute the claim nor exclude the defect`;
}

/** The least number of trials, no less than n, in which a test is looked at. */
function inWholeBlocks(n: number): number {
  let trials = 0;
  for (let b = 0; trials < n; b++) trials += sizeOfBlock(b);
  return trials;
}

/** The counterexample that stands in the file. */
function parameters(p: Prepared, plain: Drawing): Drawing {
  const drawn = fromDraws(() => p.draw.fit(plain));
  if (drawn === undefined) throw new ClaimDefect('counterexample', 'is not among the values that forAll draws');
  const missing = missedBy(p, drawn);
  if (missing === undefined) return drawn;
  throw new ClaimDefect('counterexample', `does not meet '${p.hypotheses[missing]!.name}'`);
}

function sameRelation({ relation }: Trials, next: Trials): Trials {
  if (next.relation === relation) return next;
  throw new ClaimDefect('conclude', `compares by ${relation} and by ${next.relation}`);
}
