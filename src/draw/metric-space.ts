/**
 * Finite metric spaces on named points, and spaces that lack one of the axioms.
 *
 * A finite metric is the shortest-path closure of a table of lengths, up to scale; so closures of small integers, with
 * many ties, are the main source. Beside them: points on a line, integer points of the plane at Euclidean distance
 * (square roots of integers), rational points of the circle at chord distance. The points come in classes, and half of
 * the spaces put classes far apart, for hypotheses about margins.
 */
import type { Random } from 'fast-check';
import {
  type DistanceTable,
  nonnegativity,
  pairKey,
  reflexivity,
  symmetry,
  tableOf,
  triangleInequality,
} from '../models/metric.ts';
import { addDown, addUp } from '../numbers/interval.ts';
import { isqrt, isSquare, Rational } from '../numbers/rational.ts';
import { Real, real, sqrt, ZERO } from '../numbers/real.ts';
import { compare } from '../numbers/sign.ts';
import { all, type Statement } from '../statement.ts';
import { Draw, pick } from './draw.ts';
import { cost, toLeaf } from './reals.ts';

export const AXIOMS = ['nonnegativity', 'identity', 'symmetry', 'triangle inequality'] as const;
export type Axiom = (typeof AXIOMS)[number];

/** Lengths beyond this are not whole numbers for sure. */
const LONGEST = 2 ** 40;

/** Positions of the points, a number each (or two), by class. */
type Layout = (random: Random) => DistanceTable;

export class MetricSpaceDraw extends Draw<DistanceTable> {
  readonly points: readonly string[];
  readonly #classOf: readonly number[];
  readonly #lacking: Axiom | undefined;
  readonly #keys: readonly (readonly string[])[];

  /** Points by class: [['z1', 'z3', 'c1'], ['z2', 'c2']]; and the axiom that need not hold. */
  constructor(classes: readonly (readonly string[])[], lacking?: Axiom) {
    super();
    this.points = classes.flat();
    this.#classOf = classes.flatMap((c, k) => c.map(() => k));
    this.#lacking = lacking;
    this.#keys = this.points.map((x) => this.points.map((y) => pairKey(x, y)));
  }

  protected override sample(random: Random): DistanceTable {
    return this.#layout(random)(random);
  }

  /**
   * Zero, the equilateral metric, classes near and far; then the extreme rays of the cone: cuts (1 between a part of the
   * points and the rest), and where there is no triangle inequality a single pair apart. Linear claims break on these.
   */
  override corners(): readonly DistanceTable[] {
    const n = this.points.length;
    const apart = (d: (i: number, j: number) => boolean) => tableOf(this.points, (i, j) => real(d(i, j) ? 1 : 0));
    const byClass = (near: number, far: number) =>
      tableOf(this.points, (i, j) => real(i === j ? 0 : this.#classOf[i] === this.#classOf[j] ? near : far));
    const pairs = range(n).flatMap((a) =>
      range(a).map((b) => apart((i, j) => (i === a && j === b) || (i === b && j === a))),
    );
    // A part and its complement make the same cut, unless the way back is another.
    const parts = range(2 ** (this.#lacking === 'symmetry' ? n : n - 1)).slice(1, -1);
    const cuts = parts.map((part) => {
      const inside = (i: number) => ((part >> i) & 1) === 1;
      return apart((i, j) => (this.#lacking === 'symmetry' ? inside(i) && !inside(j) : inside(i) !== inside(j)));
    });
    const rays = this.#lacking === 'triangle inequality' ? [...pairs, ...cuts] : cuts;
    return [byClass(0, 0), byClass(0, 1), ...rays, byClass(1, 1), byClass(1, 2)].filter((d) => this.fit(d) === d);
  }

  /** All distances whole numbers, or half as long; then each in turn shorter, and the table closed again. */
  override *simpler(d: DistanceTable): Iterable<DistanceTable> {
    const worth = tableCost(d);
    const rescaled = (f: (v: number) => number) =>
      tableOf(this.points, (i, j) => real(f(Math.min(d[pairKey(this.points[i]!, this.points[j]!)]!.toNumber(), 1e6))));
    const candidates = [rescaled(Math.round), rescaled((v) => Math.floor(v / 2))];
    for (const [i, x] of this.points.entries()) {
      for (const y of this.#lacking === 'symmetry' ? this.points : this.points.slice(0, i + 1)) {
        const v = d[pairKey(x, y)]!.toNumber();
        for (const shorter of [0, Math.floor(v / 2), Math.ceil(v) - 1]) {
          if (shorter < 0 || shorter >= v) continue;
          const mirrored = this.#lacking === 'symmetry' ? {} : { [pairKey(y, x)]: real(shorter) };
          candidates.push({ ...d, [pairKey(x, y)]: real(shorter), ...mirrored });
        }
      }
    }
    for (const c of candidates) {
      const repaired = this.fit(c);
      if (repaired && tableCost(repaired) < worth) yield repaired;
    }
  }

  /**
   * A metric is left as it is; of other tables the nearest whole numbers are taken, or multiples of 1/256 where they are
   * small, and closed again. A number for every point, `{ x: 0, y: 3 }`, stands for points on a line.
   */
  override fit(value: unknown): DistanceTable | undefined {
    if (typeof value !== 'object' || value === null) return undefined;
    const given = value as Readonly<Record<string, unknown>>;
    const line = this.points.map((x) => toLeaf(given[x])?.leaf);
    if (!line.includes(undefined)) return this.fit(tableOf(this.points, (i, j) => gap(line[i]!, line[j]!)));
    const found = this.#keys.map((row, i) => row.map((_, j) => this.#distanceIn(given, i, j)));
    if (found.some((row) => row.includes(undefined))) return undefined;
    const d = found as Real[][];
    if (this.#satisfied(d)) {
      const complete = d.every((row, i) => row.every((v, j) => given[this.#keys[i]![j]!] === v));
      return complete ? (value as DistanceTable) : tableOf(this.points, (i, j) => d[i]![j]!);
    }
    if (d.some((row) => row.some((v) => v.op === 'sqrt'))) return undefined;
    const whole = this.#whole(d.map((row) => row.map((v) => v.toNumber())));
    return whole && this.#table(whole);
  }

  /** The axioms, save the one that is lacking. */
  override membership(d: DistanceTable): Statement {
    const axioms: Record<Axiom, () => Statement> = {
      nonnegativity: () => nonnegativity(d),
      identity: () => reflexivity(d, this.points),
      symmetry: () => symmetry(d, this.points),
      'triangle inequality': () => triangleInequality(d, this.points),
    };
    const kept = AXIOMS.filter((axiom) => axiom !== this.#lacking);
    return all(Object.fromEntries(kept.map((axiom) => [axiom, axioms[axiom]()])));
  }

  /** The distance itself, or its mirror image; 0 from a point to itself. */
  #distanceIn(given: Readonly<Record<string, unknown>>, i: number, j: number): Real | undefined {
    const value = given[this.#keys[i]![j]!] ?? given[this.#keys[j]![i]!] ?? (i === j ? ZERO : undefined);
    if (value instanceof Real && value.op === 'sqrt' && value.args[0]!.op === 'leaf') return value;
    return toLeaf(value);
  }

  /** The whole numbers nearest to a table, or of small ones 256ths, symmetric and closed where they must be. */
  #whole(given: readonly (readonly number[])[]): number[][] | undefined {
    if (given.some((row) => row.some((v) => !(Math.abs(v) <= LONGEST)))) return undefined;
    const grid = given.every((row) => row.every((v) => Math.abs(v) < 256)) ? 256 : 1;
    const w = given.map((row, i) =>
      row.map((v, j) => {
        if (i === j && this.#lacking !== 'identity') return 0;
        return Math.max(0, Math.round(grid * (i > j && this.#lacking !== 'symmetry' ? given[j]![i]! : v)) / grid);
      }),
    );
    return this.#lacking === 'triangle inequality' ? w : closed(w);
  }

  #layout(random: Random): Layout {
    switch (this.#lacking) {
      case undefined:
      case 'nonnegativity':
        return pick<Layout>(random, [
          [6, this.#closure],
          [3, this.#line],
          [1, this.#plane],
          [1, this.#circle],
        ]);
      case 'identity':
        return this.#thick;
      case 'symmetry':
        return pick<Layout>(random, [
          [3, this.#directedClosure],
          [1, this.#slope],
        ]);
      case 'triangle inequality':
        return pick<Layout>(random, [
          [3, this.#lengths],
          [1, this.#squaredLine],
        ]);
    }
  }

  readonly #lengths: Layout = (random) => this.#table(this.#symmetricLengths(random));

  readonly #closure: Layout = (random) => this.#table(closed(this.#symmetricLengths(random)));

  readonly #directedClosure: Layout = (random) => {
    const length = this.#lengthBetween(random);
    return this.#table(closed(this.points.map((_, i) => this.points.map((_, j) => (i === j ? 0 : length(i, j))))));
  };

  /** A metric plus a constant, also on the diagonal: d(x, x) > 0. */
  readonly #thick: Layout = (random) => {
    const extra = random.nextInt(0, 2);
    return this.#table(closed(this.#symmetricLengths(random)).map((row) => row.map((v) => v + extra)));
  };

  readonly #line: Layout = (random) => {
    const at = this.#positions(random);
    return tableOf(this.points, (i, j) => real(Math.abs(at[i]! - at[j]!)));
  };

  readonly #squaredLine: Layout = (random) => {
    const at = this.#positions(random);
    return tableOf(this.points, (i, j) => real((at[i]! - at[j]!) ** 2));
  };

  /** q(x, y) = max(3(y − x), x − y) on the line: a metric but for symmetry. */
  readonly #slope: Layout = (random) => {
    const at = this.#positions(random);
    return tableOf(this.points, (i, j) => real(Math.max(3 * (at[j]! - at[i]!), at[i]! - at[j]!)));
  };

  readonly #plane: Layout = (random) => {
    const [x, y] = [this.#positions(random), this.#positions(random)];
    return tableOf(this.points, (i, j) => root(Rational.of((x[i]! - x[j]!) ** 2 + (y[i]! - y[j]!) ** 2)));
  };

  readonly #circle: Layout = (random) => {
    const at = this.#positions(random).map((p) => circlePoint(Rational.ratio(BigInt(p), 6n)));
    return tableOf(this.points, (i, j) => {
      const [a, b] = [at[i]!, at[j]!];
      const [u, v] = [a[0].minus(b[0]), a[1].minus(b[1])];
      return root(u.times(u).plus(v.times(v)));
    });
  };

  #table(lengths: readonly (readonly number[])[]): DistanceTable {
    return tableOf(this.points, (i, j) => real.double(lengths[i]![j]!));
  }

  #symmetricLengths(random: Random): number[][] {
    const length = this.#lengthBetween(random);
    const w = this.points.map(() => this.points.map(() => 0));
    for (let i = 0; i < w.length; i++) {
      for (let j = 0; j < i; j++) {
        w[i]![j] = length(i, j);
        w[j]![i] = w[i]![j]!;
      }
    }
    return w;
  }

  /** Integer lengths: half of the time short within a class and long between classes. */
  #lengthBetween(random: Random): (i: number, j: number) => number {
    const near = random.nextInt(0, 4);
    const far = pick(random, [
      [1, near],
      [1, 2 + 3 * near],
    ]);
    return (i, j) =>
      this.#classOf[i] === this.#classOf[j] ? random.nextInt(0, near) : random.nextInt(Math.min(near, far), far + 2);
  }

  /** Integers on a line, the classes around centres that are near or far. */
  #positions(random: Random): number[] {
    const spread = random.nextInt(0, 4);
    const apart = random.nextInt(0, 4 * spread + 3);
    return this.#classOf.map((k) => k * apart + random.nextInt(-spread, spread));
  }

  #satisfied(d: readonly (readonly Real[])[]): boolean {
    const lacking = this.#lacking;
    return (
      (lacking === 'nonnegativity' || d.every((row) => row.every((v) => compare(v, ZERO) >= 0))) &&
      (lacking === 'identity' || d.every((row, i) => compare(row[i]!, ZERO) === 0)) &&
      (lacking === 'symmetry' || d.every((row, i) => row.every((v, j) => j >= i || compare(v, d[j]![i]!) === 0))) &&
      (lacking === 'triangle inequality' || d.every((row, i) => row.every((v, j) => noShorterPath(d, v, i, j))))
    );
  }
}

/** All finite metrics on the points. `'z1 z3 c1 | z2 c2'`: names by class; half of the spaces put classes apart. */
export function metricSpace(points: string, lacking?: Axiom): MetricSpaceDraw {
  const classes = points.split('|').map((c) => c.trim().split(/\s+/).filter(Boolean));
  return new MetricSpaceDraw(classes, lacking);
}

/** Shortest paths (Floyd 1962, Warshall 1962): the longest lengths below w that satisfy the triangle inequality. */
function closed(w: readonly (readonly number[])[]): number[][] {
  const d = w.map((row) => [...row]);
  for (let k = 0; k < d.length; k++) {
    for (let i = 0; i < d.length; i++) {
      for (let j = 0; j < d.length; j++) d[i]![j] = Math.min(d[i]![j]!, d[i]![k]! + d[k]![j]!);
    }
  }
  return d;
}

function range(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}

function gap(a: Rational, b: Rational): Real {
  return real(a.compare(b) >= 0 ? a.minus(b) : b.minus(a));
}

/** v ≤ d(i, k) + d(k, j) for all k; the sum is only built where intervals leave it open. */
function noShorterPath(d: readonly (readonly Real[])[], v: Real, i: number, j: number): boolean {
  for (let k = 0; k < d.length; k++) {
    const a = d[i]![k]!;
    const b = d[k]![j]!;
    if (k === i || k === j || v.hi <= addDown(a.lo, b.lo)) continue;
    if (v.lo > addUp(a.hi, b.hi) || compare(v, a.plus(b)) > 0) return false;
  }
  return true;
}

/** √q, or the rational it is. */
function root(square: Rational): Real {
  const { num, den } = square;
  return isSquare(num) && isSquare(den) ? real(Rational.ratio(isqrt(num), isqrt(den))) : sqrt(real(square));
}

function circlePoint(t: Rational): [Rational, Rational] {
  const square = t.times(t);
  const below = Rational.one.plus(square);
  return [Rational.one.minus(square).over(below), t.plus(t).over(below)];
}

function tableCost(d: DistanceTable): number {
  return Object.values(d).reduce((s, v) => s + (v.leaf ? cost(v.leaf) : 64), 0);
}
