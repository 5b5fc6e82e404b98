import type { Drawing } from '../draw/record.ts';
import { judge, type Prepared } from './case.ts';

/** Cases that a shrink may look at. */
const MOST_TRIALS = 4_000;

/**
 * A simpler case that still fails, and by a margin not much smaller: at least half of the first one's, or an eighth of
 * the larger side, whichever is less. (A shrinker without this stops barely past the tipping point.)
 * The draws list simpler values simplest first, and every chain of them ends.
 */
export function shrink(p: Prepared, found: Drawing): { drawn: Drawing; shrinks: number } {
  const first = judge(p, found);
  if (first.is !== 'fails') return { drawn: found, shrinks: 0 };
  const least = first.margin === Infinity ? Infinity : Math.min(first.margin / 2, 1 / 8);
  const counts = (drawn: Drawing): boolean => {
    const judged = judge(p, drawn);
    return judged.is === 'fails' && judged.margin >= least;
  };
  let drawn = found;
  let shrinks = 0;
  let trials = 0;
  for (let progress = true; progress; ) {
    progress = false;
    for (const simpler of p.draw.simpler(drawn)) {
      if (++trials > MOST_TRIALS) return { drawn, shrinks };
      if (!counts(simpler)) continue;
      drawn = simpler;
      shrinks++;
      progress = true;
      break;
    }
  }
  return { drawn, shrinks };
}
