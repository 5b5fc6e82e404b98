/**
 * Where the cases of a block come from. The corners come first, then random draws and climbs by turns: corners win at
 * ties and at the ends of boxes, climbing wins inside, random draws find where to climb; each fails on the others'
 * ground.
 */
import type { Random } from 'fast-check';
import type { Drawing } from '../../draw/record.ts';
import type { Prepared } from '../case.ts';
import { climb } from './climb.ts';
import { better, type Scored, type Strategy, scored } from './strategy.ts';

/** Corners before anything random: few enough to cost little where they find nothing. */
const SWEPT = 12;
/** Then draws alone, for as long as they find what is easily found. */
const DRAWN = 48;
const SAMPLED = 12;
const CLIMBED = 36;

export function* portfolio(p: Prepared, random: Random, block: number): Strategy<never> {
  const corners = block === 0 ? p.draw.corners() : [];
  let best = yield* sweep(p, corners.slice(0, SWEPT));
  let later = SWEPT;
  for (let round = 0; ; round++) {
    const found = yield* sample(p, random, block === 0 && round === 0 ? DRAWN : SAMPLED);
    best = yield* climb(p, random, better(best, found), CLIMBED);
    // A climb that came to its end is left for good; the rest of the corners are tried along the way.
    best = yield* sweep(p, corners.slice(later, later + SAMPLED), best);
    later += SAMPLED;
  }
}

function* sweep(p: Prepared, corners: readonly Drawing[], start?: Scored): Strategy<Scored | undefined> {
  let best = start;
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
