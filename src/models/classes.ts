/** Two classes of samples about their centres, x1, x2, … about c1 and y1, y2, … about c2, by a table of all distances. */
import { type Real, type Scalar, sum } from '../numbers/real.ts';
import { all, lessThan, type Statement } from '../statement.ts';
import { type DistanceTable, pairKey } from './metric.ts';

/** A table of the distances between p samples about c1 and q samples about c2. */
export interface InClasses {
  readonly p: number;
  readonly q: number;
  readonly d: DistanceTable;
}

export interface Class {
  readonly centre: string;
  readonly samples: readonly string[];
}

/** The classes by name: p samples about c1, q samples about c2. */
export function twoClasses(p: number, q: number): readonly [Class, Class] {
  const numbered = (letter: string, size: number) => Array.from({ length: size }, (_, i) => `${letter}${i + 1}`);
  return [
    { centre: 'c1', samples: numbered('x', p) },
    { centre: 'c2', samples: numbered('y', q) },
  ];
}

/** All names of the two. */
export function members(classes: readonly Class[]): readonly string[] {
  return classes.flatMap(({ centre, samples }) => [...samples, centre]);
}

/** The distances of z from some points. */
export function distances(d: DistanceTable, z: string, points: readonly string[]): Real[] {
  return points.map((y) => d[pairKey(z, y)]!);
}

/** The distances of the samples from their centre. */
export function radii(d: DistanceTable, { centre, samples }: Class): Real[] {
  return samples.map((z) => d[pairKey(z, centre)]!);
}

export function mean(xs: readonly Real[]): Real {
  return sum(xs).over(xs.length);
}

/** Every sample is nearer to its own centre than to the other one, by more than m. */
export function keepsMargin(d: DistanceTable, own: Class, other: Class, m: Scalar): Statement {
  return forEach(own.samples, (z) => lessThan(d[pairKey(z, own.centre)]!.plus(m), d[pairKey(z, other.centre)]!));
}

/** Every sample is nearer to each of its class than to any of the other class. */
export function ranksCorrectly(d: DistanceTable, own: Class, other: Class): Statement {
  return forEach(own.samples, (z) =>
    forEach(own.samples, (mate) =>
      forEach(other.samples, (stranger) => lessThan(d[pairKey(z, mate)]!, d[pairKey(z, stranger)]!)),
    ),
  );
}

/** The same of every name in a list. */
export function forEach(names: readonly string[], statement: (name: string) => Statement): Statement {
  return all(Object.fromEntries(names.map((name) => [name, statement(name)])));
}
