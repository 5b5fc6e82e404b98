import { Real } from '../numbers/real.ts';
import { Draw } from './draw.ts';
import type { Given } from './given.ts';

/** The one value there is: what a witness or a worked example is drawn from. */
export class Only<T> extends Draw<T> {
  readonly value: T;

  constructor(value: T) {
    super();
    this.value = value;
  }

  protected override sample(): T {
    return this.value;
  }

  override corners(): readonly T[] {
    return [this.value];
  }

  override simpler(): Iterable<T> {
    return [];
  }

  override fit(): T {
    return this.value;
  }

  override admits(value: unknown): boolean {
    return same(value, this.value);
  }
}

export function only<T>(value: T): Only<T> {
  return new Only(value);
}

/** What a variable that stands before is. */
export function sameAs<T = any>(name: string): Given<T> {
  return { given: (earlier) => only(earlier[name] as T) };
}

/** The same data: Reals that are the same leaf or the root of it, and arrays and records of the same data. */
function same(x: unknown, y: unknown): boolean {
  if (x instanceof Real && y instanceof Real) {
    return x.leaf && y.leaf ? x.leaf.equals(y.leaf) : x.op === y.op && same(x.args, y.args);
  }
  if (typeof x !== 'object' || typeof y !== 'object' || x === null || y === null) return Object.is(x, y);
  const [a, b] = [Object.entries(x), new Map(Object.entries(y))];
  return a.length === b.size && a.every(([k, v]) => b.has(k) && same(v, b.get(k)));
}
