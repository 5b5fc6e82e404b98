/**
 * Sequential linear programming (Griffith and Stewart 1961) towards a counterexample: about a case, every hypothesis
 * and the negated conclusion are replaced by their tangents, and a linear program finds the move, within a region of
 * trust, that breaks the conclusion by most while the hypotheses are kept. It goes along the edge of a hypothesis in one
 * step, where a climb needs many.
 */
import type { Random } from 'fast-check';
import type { Drawing } from '../../draw/record.ts';
import type { Prepared } from '../case.ts';
import { movedAll } from './coordinates.ts';
import { solution, type Way } from './programme.ts';
import { isDiscarded } from './score.ts';
import { type Scored, type Strategy, scored } from './strategy.ts';
import { type Tangents, tangents, withCuts } from './tangents.ts';

/** Steps that may fail to gain: before any has gained, and in all. */
const TRIED = 2;
const FAILURES = 8;
/** A gain of less than this part of what is left counts as none. */
const GAIN = 2 ** -4;
/** Targets are rounded to so many binary digits of the coordinate, the fewer the likelier to meet ties exactly. */
const DIGITS = [6, 24, 40];

/** Steps from a case, for as long as they gain, but at most so many; returns the best case there was. */
export function* linearSteps(p: Prepared, random: Random, start: Scored, most: number): Strategy<Scored> {
  let best = start;
  const part = random.nextDouble();
  let base = tangents(p, best.drawn, part, random);
  let reach = 1;
  let failed = 0;
  for (let made = 0; made < most && failed < (best === start ? TRIED : FAILURES) && base && best.score <= 0; made++) {
    const target = step(p, base, wayOf(base.axes.length, reach, random));
    if (target === undefined) return best;
    const next = yield* scored(p, target);
    const there = tangents(p, target, part, random);
    if (next.score > best.score + GAIN * Math.abs(best.score)) {
      reach = Math.min(2 * reach, 4);
    } else failed++;
    if (next.score > best.score) {
      best = next;
      base = there;
    } else if (there !== undefined && isDiscarded(next.score)) {
      // A hypothesis bends: its tangent there is one more to keep here (Kelley 1960).
      base = withCuts(base, there);
      reach /= 2;
    } else reach /= 4;
  }
  return best;
}

/** Mostly all coordinates go, to one of the roundings. */
function wayOf(n: number, reach: number, random: Random): Way {
  return {
    reach,
    pinned: n > 1 && random.nextInt(0, 3) === 0 ? random.nextInt(0, n - 1) : undefined,
    digits: DIGITS[random.nextInt(0, DIGITS.length - 1)]!,
  };
}

/** The case to which the linear program points, or one on the way to it, made a member of the claim's draws. */
function step(p: Prepared, about: Tangents, way: Way): Drawing | undefined {
  const to = solution(about, way);
  if (to === undefined) return undefined;
  const { drawn, axes } = about;
  const short = axes.map(({ value }, j) => value + (to[j]! - value) * 0.875);
  return p.draw.fit(movedAll(drawn, axes, to)) ?? p.draw.fit(movedAll(drawn, axes, short));
}
