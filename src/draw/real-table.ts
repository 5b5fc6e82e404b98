/** Real functions of two named points, of either sign, as tables of values: what a distance is before any axiom. */
import type { Random } from 'fast-check';
import { type DistanceTable, pairKey, tableOf } from '../models/metric.ts';
import { Rational } from '../numbers/rational.ts';
import { type Real, real } from '../numbers/real.ts';
import { Draw } from './draw.ts';
import { cost, toLeaf } from './reals.ts';

/** What is known of the table: f(x, y) = f(y, x); f(x, x) = 0. */
export interface TableShape {
  readonly symmetric?: boolean;
  readonly hollow?: boolean;
}

export class RealTableDraw extends Draw<DistanceTable> {
  readonly points: readonly string[];
  readonly #symmetric: boolean;
  readonly #hollow: boolean;

  constructor(points: readonly string[], { symmetric = false, hollow = false }: TableShape = {}) {
    super();
    this.points = points;
    this.#symmetric = symmetric;
    this.#hollow = hollow;
  }

  /** Integers from a short range, which may lie on either side of 0 or about it. */
  protected override sample(random: Random): DistanceTable {
    const least = random.nextInt(-3, 2);
    const most = least + random.nextInt(0, 3);
    return this.#table(() => real(random.nextInt(least, most)));
  }

  override corners(): readonly DistanceTable[] {
    return [0, 1, -1].map((v) => this.#table(() => real(v)));
  }

  /** Each value in turn 0, or of fewer bits, or without its sign. */
  override *simpler(d: DistanceTable): Iterable<DistanceTable> {
    for (const [i, x] of this.points.entries()) {
      for (const y of this.#symmetric ? this.points.slice(0, i + 1) : this.points) {
        const v = d[pairKey(x, y)]!.leaf!;
        for (const w of [Rational.zero, v.negated(), Rational.of(v.num / v.den / 2n)]) {
          if (cost(w) >= cost(v)) continue;
          const mirrored = this.#symmetric ? { [pairKey(y, x)]: real(w) } : {};
          yield { ...d, [pairKey(x, y)]: real(w), ...mirrored };
        }
      }
    }
  }

  override fit(value: unknown): DistanceTable | undefined {
    if (typeof value !== 'object' || value === null) return undefined;
    const given = value as Record<string, unknown>;
    const table: Record<string, Real> = {};
    for (const x of this.points) {
      for (const y of this.points) {
        const v = toLeaf(given[pairKey(x, y)] ?? given[pairKey(y, x)] ?? 0);
        if (v === undefined || (this.#hollow && x === y && v.leaf!.sign() !== 0)) return undefined;
        const twin = table[pairKey(y, x)];
        if (this.#symmetric && twin && !twin.leaf!.equals(v.leaf!)) return undefined;
        table[pairKey(x, y)] = v;
      }
    }
    return Object.entries(table).every(([k, v]) => given[k] === v) ? (value as DistanceTable) : table;
  }

  #table(value: () => Real): DistanceTable {
    const drawn = this.points.map((_, i) => this.points.map((_, j) => (this.#hollow && i === j ? real(0) : value())));
    return tableOf(this.points, (i, j) => (this.#symmetric && j < i ? drawn[j]![i]! : drawn[i]![j]!));
  }
}

/** `realTable('x y z', { symmetric: true })`: all real functions of two of the points that have the shape. */
export function realTable(points: string, shape?: TableShape): RealTableDraw {
  return new RealTableDraw(points.trim().split(/\s+/), shape);
}
