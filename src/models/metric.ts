/**
 * A distance on finitely many named points, as the table of its values: `'d(x,y)'` for every ordered pair of names.
 * What is no metric (unsymmetric, without triangle inequality, negative) is a table as well; the axioms are statements
 * about it.
 */
import type { Real } from '../numbers/real.ts';
import { all, atLeast, atMost, equal, type Statement } from '../statement.ts';

export type DistanceTable = Readonly<Record<string, Real>>;

export function pairKey(x: string, y: string): string {
  return `d(${x},${y})`;
}

/** The table of a function of the positions. */
export function tableOf(points: readonly string[], d: (i: number, j: number) => Real): DistanceTable {
  const table: Record<string, Real> = {};
  points.forEach((x, i) => {
    points.forEach((y, j) => {
      table[pairKey(x, y)] = d(i, j);
    });
  });
  return table;
}

/** Axiom 1: d(x, y) ≥ 0. */
export function nonnegativity(d: DistanceTable): Statement {
  return all(Object.fromEntries(Object.entries(d).map(([pair, v]) => [pair, atLeast(v, 0)])));
}

/** Half of axiom 2: d(x, x) = 0. (The other half, that distinct points are apart, is about points, not about names.) */
export function reflexivity(d: DistanceTable, points: readonly string[]): Statement {
  return all(Object.fromEntries(points.map((x) => [`d(${x},${x}) = 0`, equal(d[pairKey(x, x)]!, 0)])));
}

/** Axiom 3: d(x, y) = d(y, x). */
export function symmetry(d: DistanceTable, points: readonly string[]): Statement {
  const pairs = points.flatMap((x, i) => points.slice(0, i).map((y) => [x, y] as const));
  return all(Object.fromEntries(pairs.map(([x, y]) => [`${x}, ${y}`, equal(d[pairKey(x, y)]!, d[pairKey(y, x)]!)])));
}

/** Axiom 4: d(x, y) ≤ d(x, z) + d(z, y), for all triples of different points. */
export function triangleInequality(d: DistanceTable, points: readonly string[]): Statement {
  const parts: Record<string, Statement> = {};
  for (const x of points) {
    for (const y of points) {
      if (x === y) continue;
      for (const z of points) {
        if (z === x || z === y) continue;
        parts[`${x}, ${z}, ${y}`] = atMost(d[pairKey(x, y)]!, d[pairKey(x, z)]!.plus(d[pairKey(z, y)]!));
      }
    }
  }
  return all(parts);
}
