/**
 * Where the cases of a block come from. The corners come first, then random draws and climbs by turns: corners win at
 * ties and at the ends of boxes, climbing wins inside, random draws find where to climb; each fails on the others'
 * ground.
 */
import type { Random } from 'fast-check';
import type { Drawing } from '../../draw/record.ts';
import type { Prepared } from '../case.ts';
import { Climb } from './climb.ts';
import { better, type Scored, type Strategy, scored } from './strategy.ts';

/** Corners before anything random: few enough to cost little where they find nothing. */
const SWEPT = 10;
/** Then draws alone, for as long as they find what is easily found. */
const DRAWN = 48;
const SAMPLED = 20;
/** Corners tried in each round, after the first. */
const SWEPT_LATER = 4;
/** A climb goes on, so many cases at a time, as long as it gains. */
const CLIMBED = 12;

export function* portfolio(p: Prepared, random: Random, block: number): Strategy<never> {
  const corners = block === 0 ? p.draw.corners() : [];
  let best = yield* sweep(p, corners.slice(0, SWEPT));
  let later = SWEPT;
  let climb: Climb | undefined;
  for (let round = 0; ; round++) {
    best = better(best, yield* sample(p, random, block === 0 && round === 0 ? DRAWN : SAMPLED));
    // A climb that came to its end is left for good, and another begins; one that rests goes on, unless there is better.
    if (climb === undefined || climb.over || best.score > climb.best.score) climb = new Climb(p, random, best);
    yield* ascend(climb);
    best = yield* sweep(p, corners.slice(later, later + SWEPT_LATER));
    later += SWEPT_LATER;
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
function* sample(p: Prepared, random: Random, n: number): Strategy<Scored> {
  let best: Scored | undefined;
  for (let i = 0; i < n; i++) {
    const families = i % 4 === 0 ? p.nearEquality : [];
    const family = families.length > 0 ? families[random.nextInt(0, families.length - 1)]! : p.draw;
    const drawn = family === p.draw ? undefined : p.draw.fit(family.generate(random).value);
    best = better(best, yield* scored(p, drawn ?? p.draw.generate(random).value));
  }
  return best!;
}
