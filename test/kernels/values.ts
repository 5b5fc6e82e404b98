/** Formulas and propositions at points: an evaluation that shares nothing with the kernels. */
import type { Formula, Proposition } from '../../src/kernels/kernel.ts';
import type { Elementary } from '../../src/numbers/arithmetic.ts';
import * as real from '../../src/numbers/real.ts';
import { all, any, iff, type Statement } from '../../src/statement.ts';

const ELEMENTARY: Readonly<Record<Elementary, (x: real.Real) => real.Real>> = real;

/** By variable; a list for `x[i]`. */
export type Point = Readonly<Record<string, real.Real | readonly real.Real[]>>;

/** `i`: the entry that free entries stand for. */
export function valueAt(f: Formula, at: Point, i?: number): real.Real {
  const of = (g: Formula) => valueAt(g, at, i);
  switch (f.op) {
    case 'rational':
      return real.real(f.value);
    case 'pi':
      return real.PI;
    case 'variable': {
      const value = at[f.name];
      if (value === undefined) throw new Error(`no value for ${f.name}`);
      return value instanceof real.Real ? value : value[i!]!;
    }
    case 'neg':
      return of(f.of).negated();
    case 'abs':
      return of(f.of).abs();
    case 'sqrt':
      return real.sqrt(of(f.of));
    case 'total':
      return real.sum(Array.from({ length: dimension(at) }, (_, j) => valueAt(f.of, at, j)));
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

export function statementOf(p: Proposition, at: Point, i?: number): Statement {
  switch (p.is) {
    case 'comparison': {
      const [left, right] = [valueAt(p.left, at, i), valueAt(p.right, at, i)];
      return { is: 'comparison', left, relation: p.relation, right, steps: {} };
    }
    case 'iff':
      return iff(statementOf(p.left, at, i), statementOf(p.right, at, i));
    default: {
      const join = p.is === 'all' ? all : any;
      const parts = Object.entries(p.parts);
      const repeated = p.ofEveryEntry ? Array.from({ length: dimension(at) }, (_, j) => j) : [i];
      const said = repeated.flatMap((j) => parts.map(([name, q]) => [`${name}, ${j}`, statementOf(q, at, j)] as const));
      return join(Object.fromEntries(said));
    }
  }
}

function dimension(at: Point): number {
  return (Object.values(at).find(Array.isArray) as readonly real.Real[]).length;
}
