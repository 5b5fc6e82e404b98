import type { Random } from 'fast-check';
import type { Prepared } from '../case.ts';
import { at, type Coordinate, coordinates, moved } from './coordinates.ts';
import { type Scored, type Strategy, scored } from './strategy.ts';

/** Below this slack, as a fraction of the larger side, doubles cannot steer: the climb is at its top. */
const TOP = 2 ** -44;
/** Steps shrink down to this fraction of the coordinate, then the climb is over. */
const FINEST = 2 ** -30;

/** A gain smaller than this does not keep a climb going: plateaus rise by less and less for ever. */
const GAIN = 2 ** -20;

/**
 * Climbs by coordinates, with a step for each that grows on success and shrinks on failure; now and then a coordinate is
 * set to the value of another (ties), or to one freshly drawn (out of a plateau, over a valley).
 * Returns the best case if the climb may go on, undefined if it is at a top.
 */
export function* climb(p: Prepared, random: Random, start: Scored, budget: number): Strategy<Scored | undefined> {
  let best = start;
  let axes = coordinates(best.drawn);
  const steps = new Map<string, number>();
  let stale = 0;
  for (let trials = 0; trials < budget; ) {
    if (axes.length === 0 || stale > 3 * axes.length) return undefined;
    if (best.score <= 0 && best.score > -TOP) return undefined;
    const axis = axes[random.nextInt(0, axes.length - 1)]!;
    const key = axis.path.join('/');
    const step = steps.get(key) ?? firstStep(axis);
    const direction = random.nextBoolean() ? 1 : -1;
    let gain = 0;
    for (const to of targets(p, random, axis, axes, direction * step)) {
      const drawn = Number.isFinite(to) ? p.draw.fit(moved(best.drawn, axis, to)) : undefined;
      if (drawn === undefined) continue;
      trials++;
      const next = yield* scored(p, drawn);
      if (next.score <= best.score) continue;
      gain = next.score - best.score;
      best = next;
      break;
    }
    if (gain > 0) {
      axes = coordinates(best.drawn);
      steps.set(key, step * 2);
      stale = gain > GAIN ? 0 : stale + 1;
    } else {
      steps.set(key, axis.integer ? Math.max(1, step / 2) : Math.max(step / 4, FINEST * Math.abs(axis.value)));
      stale++;
    }
  }
  return best;
}

/** Forward, back, and now and then to where another coordinate is, or a fresh draw puts this one. */
function targets(p: Prepared, random: Random, axis: Coordinate, axes: readonly Coordinate[], step: number): number[] {
  const near = [axis.value + step, axis.value - step];
  switch (random.nextInt(0, 5)) {
    case 0:
      return [axes[random.nextInt(0, axes.length - 1)]!.value, ...near];
    case 1: {
      const fresh = at(p.draw.generate(random).value, axis.path);
      return fresh === undefined ? near : [fresh, ...near];
    }
    default:
      return near;
  }
}

function firstStep({ integer, value }: Coordinate): number {
  return integer ? 1 : Math.max(Math.abs(value) / 4, 1 / 4);
}
