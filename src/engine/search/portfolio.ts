/**
 * Where the cases of a block come from. The simplest corners come first, then random draws with linear programs, then draws and
 * climbs by turns: corners win at ties and at the ends of boxes, programs along the edges of hypotheses, climbs where
 * formulas bend, draws find where to start; each fails on the others' ground.
 */
import type { Random } from 'fast-check';
import type { Drawing } from '../../draw/record.ts';
import type { Prepared } from '../case.ts';
import { Climb } from './climb.ts';
import { linearSteps } from './linear.ts';
import { bestOf, better, type Scored, type Strategy, scored } from './strategy.ts';

/** Corners before anything random: few enough to cost little where they find nothing. */
const SWEPT = 4;
/** Then rounds of a few draws, linear programs from the best of them, and corners. */
const EARLY_ROUNDS = 8;
const EARLY = 3;
/** So many times as many draws after a round, and after another, whose programs gained nothing to speak of. */
const GROWTH = 3;
/** Steps in the first of these rounds, twice as many in the second, and so on. */
const STEPS = 5;
const SWEPT_EARLY = 2;
/** What is left of a slack when a program has gained something to speak of. */
const LEFT = 1 / 4;
/** A slack as small as this is taken for a tie. */
const TIE = 2 ** -30;
/** And then climbs, corners, and draws. */
const SAMPLED = 20;
const SWEPT_LATER = 4;
/** A climb goes on, so many cases at a time, as long as it gains. */
const CLIMBED = 12;

export function* portfolio(p: Prepared, random: Random, block: number): Strategy<never> {
  const corners = block === 0 ? p.draw.corners() : [];
  const early = block === 0 ? EARLY_ROUNDS : 1;
  const swept = yield* sweep(p, corners.slice(0, SWEPT));
  let later = SWEPT;
  let best = better(swept, yield* scored(p, p.draw.generate(random).value));
  for (let round = 0, fruitless = 0; round < early; round++) {
    const drawn = yield* sample(p, random, EARLY * GROWTH ** Math.min(fruitless, 2));
    const start = bestOf(drawn.some(isOpen) ? drawn.filter(isOpen) : drawn);
    const reached = yield* linearSteps(p, random, start, STEPS * (round + 1));
    fruitless += reached.score > LEFT * start.score ? 0 : 1;
    best = bestOf([best, reached, ...drawn]);
    best = better(yield* sweep(p, corners.slice(later, later + SWEPT_EARLY)), best);
    later += SWEPT_EARLY;
  }
  let climb = new Climb(p, random, best);
  for (;;) {
    yield* ascend(climb);
    best = better(
      yield* sweep(p, corners.slice(later, later + SWEPT_LATER)),
      bestOf(yield* sample(p, random, SAMPLED)),
    );
    later += SWEPT_LATER;
    // A climb that came to its end is left for good, and another begins; one that rests goes on, unless there is better.
    if (climb.over || best.score > climb.best.score) climb = new Climb(p, random, best);
  }
}

function* ascend(climb: Climb): Strategy {
  let reached: number;
  do {
    reached = climb.best.score;
    yield* climb.go(CLIMBED);
  } while (!climb.over && climb.best.score > reached);
}

function* sweep(p: Prepared, corners: readonly Drawing[]): Strategy<Scored | undefined> {
  let best: Scored | undefined;
  for (const drawn of corners) best = better(best, yield* scored(p, drawn));
  return best;
}

/** One case in four comes from where the claim says that its two sides are close, if it says so. */
function* sample(p: Prepared, random: Random, n: number): Strategy<Scored[]> {
  const cases: Scored[] = [];
  for (let i = 0; i < n; i++) {
    const families = i % 4 === 0 ? p.nearEquality : [];
    const family = families.length > 0 ? families[random.nextInt(0, families.length - 1)]! : p.draw;
    const drawn = family === p.draw ? undefined : p.draw.fit(family.generate(random).value);
    cases.push(yield* scored(p, drawn ?? p.draw.generate(random).value));
  }
  return cases;
}

/** No tie: ties are tops, from which no program leads on. */
function isOpen({ score }: Scored): boolean {
  return score < -TIE;
}
