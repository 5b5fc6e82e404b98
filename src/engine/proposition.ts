/** Statements about Reals as propositions about formulas, for the kernels. */

import { mapValues } from '../kernels/formulas.ts';
import type { Binary, Formula, Proposition } from '../kernels/kernel.ts';
import { negative } from '../kernels/read-formula.ts';
import { negated } from '../kernels/structure.ts';
import { type Elementary, Unsupported } from '../numbers/arithmetic.ts';
import { Rational } from '../numbers/rational.ts';
import type { Real } from '../numbers/real.ts';
import type { Statement } from '../statement.ts';

/** Negations are carried inwards. */
export function propositionOf(s: Statement): Proposition {
  switch (s.is) {
    case 'comparison':
      return { is: 'comparison', left: formulaOf(s.left), relation: s.relation, right: formulaOf(s.right) };
    case 'all':
    case 'any':
      return { is: s.is, parts: mapValues(s.parts, propositionOf) };
    case 'not':
      return negated(propositionOf(s.part));
    case 'iff':
      return { is: 'iff', left: propositionOf(s.left), right: propositionOf(s.right) };
  }
}

const sums = new WeakMap<Formula, readonly Formula[]>();

/** The terms of a formula that stands for the sum of a list, or an inner product; undefined for any other. */
export function termsOf(f: Formula): readonly Formula[] | undefined {
  return sums.get(f);
}

const made = new WeakMap<Real, Formula>();

export function formulaOf(x: Real): Formula {
  let f = made.get(x);
  if (f === undefined) {
    f = formula(x);
    made.set(x, f);
  }
  return f;
}

const BINARY: Readonly<Partial<Record<Real['op'], Binary>>> = {
  add: 'add',
  sub: 'sub',
  mul: 'mul',
  div: 'div',
  min: 'min',
  max: 'max',
};

function formula(x: Real): Formula {
  const args = x.args.map(formulaOf);
  const [a, b] = args as [Formula, Formula];
  const n = args.length / 2;
  switch (x.op) {
    case 'leaf':
      return { op: 'rational', value: x.leaf! };
    case 'variable':
      return { op: 'variable', name: x.what as string };
    case 'pi':
      return { op: 'pi' };
    case 'neg':
      return negative(a);
    case 'abs':
    case 'sqrt':
      return { op: x.op, of: a };
    case 'apply':
      if (typeof x.what !== 'string') throw new Unsupported('a special function is no formula of the kernels');
      return { op: 'apply', f: x.what as Elementary, of: a };
    case 'sum':
      return sum(args);
    case 'dot':
      return sum(args.slice(0, n).map((left, i) => ({ op: 'mul', left, right: args[n + i]! })));
    case 'squaredDistance':
      return sum(args.slice(0, n).map((left, i) => square({ op: 'sub', left, right: args[n + i]! })));
    default:
      return { op: BINARY[x.op]!, left: a, right: b };
  }
}

function sum(terms: readonly Formula[]): Formula {
  const [first, ...rest] = terms;
  if (first === undefined) return { op: 'rational', value: Rational.zero };
  // Of one term, a formula of its own: that term may be a sum as well.
  const total =
    rest.length === 0 ? { ...first } : rest.reduce<Formula>((left, right) => ({ op: 'add', left, right }), first);
  sums.set(total, terms);
  return total;
}

function square(f: Formula): Formula {
  return { op: 'mul', left: f, right: f };
}
