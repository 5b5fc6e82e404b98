/** Which pairs are inside, and the extremes of their distortions; open cases are settled here, more exactly. */
import type { Interval } from '../numbers/interval.ts';
import { ONE, type Real, real } from '../numbers/real.ts';
import { compare } from '../numbers/sign.ts';
import type { Embedding } from './all-pairs.ts';
import { DistortionBounds } from './distortion.ts';
import { exactSquares } from './exact-squares.ts';
import { distortionOf, project } from './projection.ts';

/** An extreme of all distortions lies in [lo, hi], and so does the distortion of the pair i < j. */
export interface Extreme extends Interval {
  readonly i: number;
  readonly j: number;
}

export interface AllPairs {
  /** N(N − 1)/2 = inside + outside. */
  readonly pairs: number;
  readonly inside: number;
  readonly outside: number;
  /** Pairs that the products of all points left open, and those among them that took exact integers. */
  readonly recomputed: number;
  readonly exact: number;
  /** The least and the largest |Av − Aw|²/|v − w|² over all pairs v ≠ w; undefined if there are none. */
  readonly smallest: Extreme | undefined;
  readonly largest: Extreme | undefined;
}

export class Census {
  readonly bounds: DistortionBounds;
  private readonly embedding: Embedding;
  private readonly least: Real;
  private readonly most: Real;
  private inside = 0;
  private outside = 0;
  private recomputed = 0;
  private exact = 0;
  private smallest: Extreme | undefined;
  private largest: Extreme | undefined;

  constructor(embedding: Embedding) {
    this.embedding = embedding;
    this.bounds = new DistortionBounds(embedding.m, embedding.matrix);
    this.least = ONE.minus(embedding.epsilon);
    this.most = ONE.plus(embedding.epsilon);
  }

  /** Counts the pair i < j, given an enclosure of its distortion. */
  take(i: number, j: number, first: Interval): void {
    if (this.isOpen(first)) this.settle(i, j);
    else this.record(i, j, first, this.isInside(first));
  }

  result(): AllPairs {
    const { inside, outside, recomputed, exact, smallest, largest } = this;
    return { pairs: inside + outside, inside, outside, recomputed, exact, smallest, largest };
  }

  private isInside(d: Interval): boolean {
    return d.lo >= this.least.hi && d.hi <= this.most.lo;
  }

  private isOpen(d: Interval): boolean {
    return !(this.isInside(d) || d.hi < this.least.lo || d.lo > this.most.hi);
  }

  /** Stage 2, the pair by itself; stage 3, exactly. */
  private settle(i: number, j: number): void {
    this.recomputed++;
    const { points, m, matrix } = this.embedding;
    const v = points.subarray(i * m, (i + 1) * m);
    const w = points.subarray(j * m, (j + 1) * m);
    if (v.every((x, k) => x === w[k])) {
      this.inside++;
      return;
    }
    const pair = new Float64Array(2 * m);
    pair.set(v);
    pair.set(w, m);
    const second = distortionOf(project(pair, m, matrix), 0, 1, 0, 0, this.bounds);
    if (!this.isOpen(second)) {
      this.record(i, j, second, this.isInside(second));
      return;
    }
    this.exact++;
    const { square, imageSquare } = exactSquares(v, w, matrix);
    const ratio = imageSquare.over(square);
    const r = real(ratio);
    this.record(
      i,
      j,
      { lo: ratio.below(), hi: ratio.above() },
      compare(r, this.least) >= 0 && compare(r, this.most) <= 0,
    );
  }

  private record(i: number, j: number, distortion: Interval, inside: boolean): void {
    if (inside) this.inside++;
    else {
      this.outside++;
      this.embedding.outside?.(i, j, distortion);
    }
    const { lo, hi } = distortion;
    const { smallest, largest } = this;
    if (smallest === undefined || lo < smallest.lo || hi < smallest.hi) {
      this.smallest = lowest(smallest, lo, hi, i, j);
    }
    if (largest === undefined || lo > largest.lo || hi > largest.hi) {
      this.largest = highest(largest, lo, hi, i, j);
    }
  }
}

/** The least of the lower ends and of the upper ends, with the pair of the least upper end. */
function lowest(before: Extreme | undefined, lo: number, hi: number, i: number, j: number): Extreme {
  if (before === undefined || hi < before.hi) return { lo: Math.min(lo, before?.lo ?? lo), hi, i, j };
  return { ...before, lo };
}

/** The largest of the lower ends and of the upper ends, with the pair of the largest lower end. */
function highest(before: Extreme | undefined, lo: number, hi: number, i: number, j: number): Extreme {
  if (before === undefined || lo > before.lo) return { lo, hi: Math.max(hi, before?.hi ?? hi), i, j };
  return { ...before, hi };
}
