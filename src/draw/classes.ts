import type { Random } from 'fast-check';
import { members, twoClasses } from '../models/classes.ts';
import { type DistanceTable, pairKey, tableOf } from '../models/metric.ts';
import { Rational } from '../numbers/rational.ts';
import { real } from '../numbers/real.ts';
import type { Statement } from '../statement.ts';
import { Draw, pick } from './draw.ts';
import { type Given, type Size, sizeOf } from './given.ts';
import { type Axiom, MetricSpaceDraw } from './metric-space.ts';

/**
 * Metric spaces of two classes, p samples about c1 and q samples about c2.
 *
 * Most are moved apart until the samples have a margin: a constant added to all distances between the classes leaves a
 * metric a metric. Many lie on a line, where the triangle inequalities of an argument can all be tight at once.
 */
export class ClassesDraw extends Draw<DistanceTable> {
  readonly space: MetricSpaceDraw;
  readonly #first: readonly string[];
  readonly #second: readonly string[];
  readonly #lacking: Axiom | undefined;

  constructor(p: number, q: number, lacking?: Axiom) {
    super();
    const [first, second] = twoClasses(p, q);
    this.#first = members([first]);
    this.#second = members([second]);
    this.#lacking = lacking;
    this.space = new MetricSpaceDraw([this.#first, this.#second], lacking);
  }

  protected override sample(random: Random): DistanceTable {
    return pick(random, [
      [1, () => this.space.generate(random).value],
      [1, () => this.#apart(this.space.generate(random).value, random)],
      [2, () => this.#apart(this.#line(random), random)],
    ])();
  }

  /** Beside those of the space: lines on which everything is tight. */
  override corners(): readonly DistanceTable[] {
    const lines = [
      this.#onLine([1, -1], [3], 3),
      this.#onLine([1, -1], [3, 5], 4),
      this.#onLine([0, -1], [1], 1),
      this.#onLine([0], [0], 1),
      this.#onLine([0, -4], [4], 5),
      ...(this.#lacking === 'symmetry'
        ? [this.#onLine([0, 4], [1], 1, 3), this.#widened(this.#onLine([0, 1], [0], 0, 1, 0), 1)]
        : []),
    ];
    const [simplest, ...others] = this.space.corners();
    return [simplest!, ...lines, ...others];
  }

  override simpler(d: DistanceTable): Iterable<DistanceTable> {
    return this.space.simpler(d);
  }

  override membership(d: DistanceTable): Statement {
    return this.space.membership(d);
  }

  override fit(value: unknown): DistanceTable | undefined {
    return this.space.fit(value);
  }

  /** Integers on a line, the second class to the right of the first; without symmetry, where a direction is longer. */
  #line(random: Random): DistanceTable {
    const reach = random.nextInt(1, 3);
    const ends = random.nextBoolean();
    const offset = () => (ends ? reach * random.nextInt(-1, 1) : random.nextInt(-reach, reach));
    const offsets = () => this.space.points.map(offset);
    if (this.#lacking !== 'symmetry') {
      return this.#onLine(
        offsets(),
        offsets().map((y) => 2 * reach + y),
        2 * reach,
      );
    }
    return this.#onLine(offsets(), offsets(), 0, random.nextInt(0, 3), random.nextInt(0, 3));
  }

  /** c1 at 0, c2 and the samples where they are said to be, in turn; and what it costs to go right and left. */
  #onLine(x: readonly number[], y: readonly number[], c2: number, right = 1, left = 1): DistanceTable {
    const [p, n] = [this.#first.length - 1, this.space.points.length];
    const samples = (at: readonly number[], size: number) => Array.from({ length: size }, (_, i) => at[i % at.length]!);
    const at = [...samples(x, p), 0, ...samples(y, n - p - 2), c2];
    return tableOf(this.space.points, (i, j) => real(Math.max(right * (at[j]! - at[i]!), left * (at[i]! - at[j]!))));
  }

  /** The classes further apart, until the least margin is about the sum of the largest radii. */
  #apart(d: DistanceTable, random: Random): DistanceTable {
    if (Object.values(d).some((v) => v.leaf === undefined)) return d;
    const length = (x: string, y: string) => d[pairKey(x, y)]!.toNumber();
    const margins: number[] = [];
    const radius = (points: readonly string[], own: string, other: string) => {
      for (const x of points) margins.push(length(x, other) - length(x, own));
      return Math.max(...points.map((x) => length(x, own)));
    };
    const both = radius(this.#first, 'c1', 'c2') + radius(this.#second, 'c2', 'c1');
    const wanted = pick(random, [
      [3, both],
      [2, both - 0.5],
      [1, both / 2],
      [1, 1],
    ]);
    return this.#widened(d, Math.max(0, wanted - Math.min(...margins)));
  }

  /** A constant added to all distances between the classes. */
  #widened(d: DistanceTable, gap: number): DistanceTable {
    const [points, p] = [this.space.points, this.#first.length];
    return tableOf(points, (i, j) => {
      const v = d[pairKey(points[i]!, points[j]!)]!;
      return i < p === j < p ? v : real(v.leaf!.plus(Rational.of(gap)));
    });
  }
}

/** `classes('p', 'q')`: all such spaces; or those that may lack an axiom. */
export function classes(p: Size, q: Size, lacking?: Axiom): Given<DistanceTable> {
  const made = new Map<string, ClassesDraw>();
  return {
    given(earlier) {
      const sizes = [sizeOf(p, earlier), sizeOf(q, earlier)] as const;
      const draw = made.get(`${sizes}`) ?? new ClassesDraw(...sizes, lacking);
      made.set(`${sizes}`, draw);
      return draw;
    },
  };
}
