/** Formulas and propositions at points: an evaluation that shares nothing with the kernels. */
import type { Formula, Proposition } from '../../src/kernels/kernel.ts';
import type { Elementary } from '../../src/numbers/arithmetic.ts';
import * as real from '../../src/numbers/real.ts';
import { all, any, iff, type Statement } from '../../src/statement.ts';

const ELEMENTARY: Readonly<Record<Elementary, (x: real.Real) => real.Real>> = real;

/** By variable; a list for `x[i]`, a list of lists for `A[j,i]`. */
export type Point = Readonly<Record<string, Entries>>;
export type Entries = real.Real | readonly Entries[];
/** The entry that free entries stand for, from 0 on, by index. */
export type Place = Readonly<Record<string, number>>;

export function valueAt(f: Formula, at: Point, place: Place = {}): real.Real {
  const of = (g: Formula) => valueAt(g, at, place);
  switch (f.op) {
    case 'rational':
      return real.real(f.value);
    case 'pi':
      return real.PI;
    case 'variable': {
      const value = at[f.name];
      if (value === undefined) throw new Error(`no value for ${f.name}`);
      return indicesOf(f.name, value).reduce<Entries>(
        (v, index) => (v as readonly Entries[])[place[index]!]!,
        value,
      ) as real.Real;
    }
    case 'neg':
      return of(f.of).negated();
    case 'abs':
      return of(f.of).abs();
    case 'sqrt':
      return real.sqrt(of(f.of));
    case 'total':
      return real.sum(places(at, [f.over], place).map((p) => valueAt(f.of, at, p)));
    case 'apply':
      return ELEMENTARY[f.f](of(f.of));
    case 'integral':
      throw new Error('an integral');
    case 'add':
      return of(f.left).plus(of(f.right));
    case 'sub':
      return of(f.left).minus(of(f.right));
    case 'mul':
      return of(f.left).times(of(f.right));
    case 'div':
      return of(f.left).over(of(f.right));
    case 'min':
      return real.min(of(f.left), of(f.right));
    case 'max':
      return real.max(of(f.left), of(f.right));
  }
}

export function statementOf(p: Proposition, at: Point, place: Place = {}): Statement {
  switch (p.is) {
    case 'comparison': {
      const [left, right] = [valueAt(p.left, at, place), valueAt(p.right, at, place)];
      return { is: 'comparison', left, relation: p.relation, right, steps: {} };
    }
    case 'iff':
      return iff(statementOf(p.left, at, place), statementOf(p.right, at, place));
    default: {
      const join = p.is === 'all' ? all : any;
      const parts = Object.entries(p.parts);
      const said = places(at, p.ofEveryEntry ?? [], place).flatMap((there, k) =>
        parts.map(([name, q]) => [`${name}, ${k}`, statementOf(q, at, there)] as const),
      );
      return join(Object.fromEntries(said));
    }
  }
}

/** For all entries of these indices. */
function places(at: Point, indices: readonly string[], place: Place): Place[] {
  return indices.reduce<Place[]>(
    (found, index) =>
      found.flatMap((p) => Array.from({ length: dimension(at, index) }, (_, j) => ({ ...p, [index]: j }))),
    [place],
  );
}

function dimension(at: Point, index: string): number {
  for (const [name, value] of Object.entries(at)) {
    const level = indicesOf(name, value).indexOf(index);
    let of = value;
    for (let k = 0; k < level; k++) of = (of as readonly Entries[])[0]!;
    if (level >= 0) return (of as readonly Entries[]).length;
  }
  throw new Error(`nothing has entries for ${index}`);
}

function indicesOf(name: string, value: Entries): string[] {
  const indices = /\[(.*)\]$/.exec(name)?.[1];
  return indices ? indices.split(',') : value instanceof real.Real ? [] : ['i'];
}
