/**
 * The numbers in a drawn value, wherever they stand: what a local search moves. It needs nothing but the rule that a
 * drawn value is plain data; the draw's `fit` makes of a moved value a member again, or says that there is none.
 */
import type { Drawing } from '../../draw/record.ts';
import { Real, real } from '../../numbers/real.ts';

export interface Coordinate {
  readonly path: readonly (string | number)[];
  readonly integer: boolean;
  /** A double nearby. */
  readonly value: number;
  /** The Real, where it is one. */
  readonly node?: Real;
}

/** Reals and integers in order; at most `most` of them. */
export function coordinates(drawn: Drawing, most = 256): Coordinate[] {
  const found: Coordinate[] = [];
  const visit = (x: unknown, path: readonly (string | number)[]): void => {
    if (found.length >= most) return;
    if (x instanceof Real) found.push({ path, integer: false, value: x.toNumber(), node: x });
    else if (typeof x === 'number') found.push({ path, integer: true, value: x });
    else if (Array.isArray(x)) x.forEach((y, i) => void visit(y, [...path, i]));
    else if (typeof x === 'object' && x !== null) for (const [k, y] of Object.entries(x)) visit(y, [...path, k]);
  };
  visit(drawn, []);
  return found;
}

/** The value with one number replaced; everything else is shared. */
export function moved(drawn: Drawing, { path, integer }: Coordinate, to: number): Drawing {
  return replaced(drawn, path, 0, integer ? Math.round(to) : real.double(to)) as Drawing;
}

/**
 * The same value with its Reals one object each, so that a formula tells them apart: a zero that stands in two places
 * is two coordinates. And its real coordinates.
 */
export function individual(drawn: Drawing): { readonly drawn: Drawing; readonly axes: readonly Coordinate[] } {
  const axes: Coordinate[] = [];
  const visit = (x: unknown, path: readonly (string | number)[]): unknown => {
    if (x instanceof Real) {
      const node = new Real(x.op, x.args, x.what, x.lo, x.hi, x.rational, x.total);
      axes.push({ path, integer: false, value: x.toNumber(), node });
      return node;
    }
    if (Array.isArray(x)) return x.map((y, i) => visit(y, [...path, i]));
    if (typeof x !== 'object' || x === null) return x;
    return Object.fromEntries(Object.entries(x).map(([k, y]) => [k, visit(y, [...path, k])]));
  };
  return { drawn: visit(drawn, []) as Drawing, axes };
}

/** The value with some of its Reals moved; those that stay where they are keep what they are exactly. */
export function movedAll(drawn: Drawing, axes: readonly Coordinate[], to: readonly number[]): Drawing {
  return axes.reduce((moving, axis, i) => (to[i] === axis.value ? moving : moved(moving, axis, to[i]!)), drawn);
}

/** The number at a path, if this value has one there. */
export function at(drawn: Drawing, path: Coordinate['path']): number | undefined {
  let x: unknown = drawn;
  for (const key of path)
    x = typeof x === 'object' && x !== null ? (x as Record<string | number, unknown>)[key] : undefined;
  return x instanceof Real ? x.toNumber() : typeof x === 'number' ? x : undefined;
}

function replaced(x: unknown, path: readonly (string | number)[], depth: number, leaf: unknown): unknown {
  if (depth === path.length) return leaf;
  const key = path[depth]!;
  if (Array.isArray(x)) return x.with(key as number, replaced(x[key as number], path, depth + 1, leaf));
  const record = x as Readonly<Record<string, unknown>>;
  return { ...record, [key]: replaced(record[key], path, depth + 1, leaf) };
}
