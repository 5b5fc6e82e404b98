import type { Arithmetic, Elementary, Special } from './arithmetic.ts';
import { Unsupported } from './arithmetic.ts';
import { Rational } from './rational.ts';
import type { Real } from './real.ts';

/** The sign of a real number, from outside: what a number type without an order is told to branch by. */
export type Order = (x: Real) => -1 | 0 | 1;

/**
 * The value of an expression in the number type A. Each shared node is evaluated once, and the depth is not limited.
 * A type without an order of its own takes, at `max`, `min` and `abs`, the branch that `order` says.
 */
export function evaluate<T>(root: Real, A: Arithmetic<T>, order?: Order): T {
  const known = new Map<Real, T>();
  const pending: Real[] = [root];
  while (pending.length > 0) {
    const x = pending[pending.length - 1]!;
    const before = pending.length;
    if (!known.has(x)) {
      for (const y of x.args) if (!known.has(y)) pending.push(y);
      if (pending.length > before) continue;
      known.set(x, apply(x, A, known, order));
    }
    pending.pop();
  }
  return known.get(root)!;
}

function at<T>(known: Map<Real, T>, x: Real, i: number): T {
  return known.get(x.args[i]!)!;
}

function apply<T>(x: Real, A: Arithmetic<T>, known: Map<Real, T>, order: Order | undefined): T {
  switch (x.op) {
    case 'leaf':
      return A.of(x.leaf!);
    case 'variable':
      if (A.variable) return A.variable(x.what as string);
      throw new Unsupported(`the variable ${x.what} has no value to compute with, or to branch on`);
    case 'pi':
      if (A.pi === undefined) throw new Unsupported('π is not of this number type');
      return A.pi();
    case 'add':
      return A.add(at(known, x, 0), at(known, x, 1));
    case 'sub':
      return A.sub(at(known, x, 0), at(known, x, 1));
    case 'mul':
      return A.mul(at(known, x, 0), at(known, x, 1));
    case 'div':
      return A.div(at(known, x, 0), at(known, x, 1));
    case 'neg':
      return A.neg(at(known, x, 0));
    case 'sqrt':
      return A.sqrt(at(known, x, 0));
    case 'apply':
      return applied(x, A, known);
    case 'sum': {
      let s = A.of(Rational.zero);
      for (let i = 0; i < x.args.length; i++) s = A.add(s, at(known, x, i));
      return s;
    }
    case 'dot': {
      const n = x.args.length / 2;
      let s = A.of(Rational.zero);
      for (let i = 0; i < n; i++) s = A.add(s, A.mul(at(known, x, i), at(known, x, n + i)));
      return s;
    }
    case 'squaredDistance': {
      const n = x.args.length / 2;
      let s = A.of(Rational.zero);
      for (let i = 0; i < n; i++) {
        const d = A.sub(at(known, x, i), at(known, x, n + i));
        s = A.add(s, A.mul(d, d));
      }
      return s;
    }
    case 'abs':
      return A.abs ? A.abs(at(known, x, 0)) : first(x, order) ? at(known, x, 0) : A.neg(at(known, x, 0));
    case 'max':
      return A.max ? A.max(at(known, x, 0), at(known, x, 1)) : first(x, order) ? at(known, x, 0) : at(known, x, 1);
    case 'min':
      return A.min ? A.min(at(known, x, 0), at(known, x, 1)) : first(x, order) ? at(known, x, 0) : at(known, x, 1);
  }
}

/** An elementary function of its operand, or a special one of its last, the parameters being before it. */
function applied<T>(x: Real, A: Arithmetic<T>, known: Map<Real, T>): T {
  const f = x.what as Elementary | Special;
  if (typeof f === 'string') return A.apply(f, at(known, x, 0));
  if (A.special === undefined) throw new Unsupported(`${f.name} is not of this number type`);
  const last = x.args.length - 1;
  return A.special(
    f,
    x.args.slice(0, last).map((p) => p.leaf!),
    at(known, x, last),
  );
}

/** Branches once found, so that nested ones are not decided again and again. */
const branches = new WeakMap<Real, boolean>();

/** Whether |a| is a, max(a, b) is a, min(a, b) is a. */
function first(x: Real, order: Order | undefined): boolean {
  const known = branches.get(x);
  if (known !== undefined) return known;
  if (order === undefined) throw new Unsupported(`${x.op} needs an order, which this number type does not have`);
  const [a, b] = x.args as [Real, Real];
  const found = x.op === 'abs' ? order(a) >= 0 : x.op === 'max' ? order(a.minus(b)) >= 0 : order(a.minus(b)) <= 0;
  branches.set(x, found);
  return found;
}
