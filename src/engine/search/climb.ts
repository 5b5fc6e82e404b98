import type { Random } from 'fast-check';
import type { Drawing } from '../../draw/record.ts';
import type { Prepared } from '../case.ts';
import { at, type Coordinate, coordinates, moved } from './coordinates.ts';
import { type Scored, type Strategy, scored } from './strategy.ts';

/** Below this slack, as a fraction of the larger side, doubles cannot steer: the climb is at its top. */
const TOP = 2 ** -44;
/** Steps shrink down to this fraction of the coordinate. */
const FINEST = 2 ** -30;
/** A gain smaller than this fraction of what is left does not keep a climb going: plateaus rise by ever less for ever. */
const GAIN = 2 ** -6;

/**
 * A climb by coordinates, with a step for each that grows on success and shrinks on failure. One move in three shifts
 * several coordinates at once, which is what it takes along the edge of a hypothesis. Of the others half, and all when
 * nothing helps, first try elsewhere: where another coordinate is (ties), where a fresh draw puts it, or a leap away
 * (out of a plateau, over a valley).
 */
export class Climb {
  best: Scored;
  /** At a top: nothing nearby is better, or doubles can no longer tell. */
  over = false;

  readonly #p: Prepared;
  readonly #random: Random;
  readonly #steps = new Map<string, number>();
  #axes: Coordinate[];
  #stale = 0;

  constructor(p: Prepared, random: Random, start: Scored) {
    this.#p = p;
    this.#random = random;
    this.best = start;
    this.#axes = coordinates(start.drawn);
  }

  /** So many cases more, or fewer if it comes to a top. */
  *go(budget: number): Strategy {
    for (let trials = 0; trials < budget && !this.over; ) {
      const axis = this.#axes[this.#random.nextInt(0, this.#axes.length - 1)];
      const atTop = this.best.score <= 0 && this.best.score > -TOP;
      if (axis === undefined || atTop || this.#stale > 4 * this.#axes.length + 8) {
        this.over = true;
        return;
      }
      const together = this.#axes.length > 1 && this.#random.nextInt(0, 2) === 0;
      const candidates = together ? [this.#shifted()] : this.#alongAxis(axis);
      let gain = 0;
      for (const candidate of candidates) {
        const drawn = this.#p.draw.fit(candidate);
        if (drawn === undefined) continue;
        trials++;
        const next = yield* scored(this.#p, drawn);
        gain = next.score - this.best.score;
        if (gain > 0) {
          this.best = next;
          break;
        }
      }
      this.#learn(together ? undefined : axis, gain);
    }
  }

  /** Forward and back; and the more often the longer nothing helped, first to somewhere else. */
  #alongAxis(axis: Coordinate): Drawing[] {
    const step = this.#step(axis) * (this.#random.nextBoolean() ? 1 : -1);
    const local = this.#stale <= this.#axes.length && this.#random.nextInt(0, 1) === 0;
    const targets = [...(local ? [] : [this.#elsewhere(axis)]), axis.value + step, axis.value - step];
    return targets.filter(Number.isFinite).map((to) => moved(this.best.drawn, axis, to));
  }

  /** Where another coordinate is, where a fresh draw puts this one, or a leap of about its size away. */
  #elsewhere(axis: Coordinate): number {
    switch (this.#random.nextInt(0, 2)) {
      case 0:
        return this.#axes[this.#random.nextInt(0, this.#axes.length - 1)]!.value;
      case 1:
        return at(this.#p.draw.generate(this.#random).value, axis.path) ?? Number.NaN;
      default: {
        const size = Math.max(Math.abs(axis.value), 1) * 2 ** this.#random.nextInt(-2, 1);
        return axis.value + (this.#random.nextBoolean() ? size : -size);
      }
    }
  }

  /** About half of the coordinates, each within its step. */
  #shifted(): Drawing {
    return this.#axes.reduce((drawn, axis) => {
      if (this.#random.nextBoolean()) return drawn;
      const to = axis.value + this.#step(axis) * (2 * this.#random.nextDouble() - 1);
      return Number.isFinite(to) ? moved(drawn, axis, to) : drawn;
    }, this.best.drawn);
  }

  #step({ path, integer, value }: Coordinate): number {
    return this.#steps.get(path.join('/')) ?? (integer ? 1 : Math.max(Math.abs(value) / 4, 1 / 4));
  }

  /** What a move teaches: of one along an axis, how long its step should be. */
  #learn(axis: Coordinate | undefined, gain: number): void {
    this.#stale = gain > GAIN * Math.abs(this.best.score) ? 0 : this.#stale + 1;
    if (axis !== undefined) {
      const shorter = axis.integer ? 1 : FINEST * Math.abs(axis.value);
      const step = this.#step(axis);
      this.#steps.set(axis.path.join('/'), gain > 0 ? 2 * step : Math.max(step / (axis.integer ? 2 : 4), shorter));
    }
    if (gain > 0) this.#axes = coordinates(this.best.drawn);
  }
}
