/**
 * The sign of a real number, or the admission that it is not known.
 *
 * Stages, each tried only when the earlier ones leave 0 possible: the interval of doubles that the number carries; terms
 * that cancel as they are written; for rational expressions, exact rationals; for others their closed form, because a
 * number that doubles cannot tell from 0 is most often 0, which no enclosure can see; enclosures of rising precision.
 * What none decides throws `Undecided`.
 */
import { type Elementary, OutsideDomain, type Special, Undecided, Unsupported } from './arithmetic.ts';
import { cancels } from './cancel.ts';
import { closedForms, isZero, nonzeroForSure } from './closed-form.ts';
import { withEnclosures } from './enclosure.ts';
import { evaluate, type Order } from './evaluate.ts';
import { rationals } from './rationals.ts';
import { ONE, type Real } from './real.ts';

export type Sign = -1 | 0 | 1;

const FIRST_PRECISION = 128;
/** Bits up to which a number that may be zero is pursued, and one that is known not to be. */
const LAST_PRECISION = 8192;
const LAST_PRECISION_NONZERO = 32768;

/** Throws `Undecided` when it is not known, `OutsideDomain` when the number does not exist. */
export function sign(x: Real): Sign {
  if (!x.total) requireDefined(x);
  if (x.lo > 0) return 1;
  if (x.hi < 0) return -1;
  if (x.lo === x.hi || cancels(x)) return 0;
  return later(x, sign);
}

/** The sign of a − b, without building the difference where the intervals decide. */
export function compare(a: Real, b: Real): Sign {
  if (a.total && b.total) {
    if (a.lo > b.hi) return 1;
    if (a.hi < b.lo) return -1;
    if (a.lo === a.hi && b.lo === b.hi) return 0;
  }
  return sign(a.minus(b));
}

/**
 * The sign by the later stages alone, branches included: intervals of doubles have a say only in what was built (an
 * operand of `max` that they exclude is left out), which makes this their check.
 */
export function signWithoutIntervals(x: Real): Sign {
  return later(x, signWithoutIntervals);
}

let inGeneral: ((x: Real) => Sign) | undefined;

/** While `body` runs, `signOf` says the sign of numbers that have variables, and so none of their own. */
export function withSigns<T>(signOf: (x: Real) => Sign, body: () => T): T {
  const outside = inGeneral;
  inGeneral = signOf;
  try {
    return body();
  } finally {
    inGeneral = outside;
  }
}

function hasVariables(x: Real, seen = new Set<Real>()): boolean {
  if (seen.has(x)) return false;
  seen.add(x);
  return x.op === 'variable' || x.args.some((y) => hasVariables(y, seen));
}

function later(x: Real, order: Order): Sign {
  if (inGeneral && hasVariables(x)) return inGeneral(x);
  if (x.rational) return evaluate(x, rationals).sign();
  const nonzero = separated(x, order);
  if (nonzero === 'zero') return 0;
  const last = nonzero === 'nonzero' ? LAST_PRECISION_NONZERO : LAST_PRECISION;
  for (let bits = FIRST_PRECISION; bits <= last; bits *= 4) {
    const s = signAtPrecision(x, bits);
    if (s !== undefined) return s;
  }
  throw new Undecided(`0 is not excluded up to ${last} bits`);
}

function signAtPrecision(x: Real, bits: number): Sign | undefined {
  return withEnclosures(bits, (E) => E.sign(evaluate(x, E)));
}

function separated(x: Real, order: Order): 'zero' | 'nonzero' | 'unknown' {
  try {
    const form = evaluate(x, closedForms, order);
    return isZero(form) ? 'zero' : nonzeroForSure(form) ? 'nonzero' : 'unknown';
  } catch (error) {
    if (error instanceof Unsupported || error instanceof Undecided) return 'unknown';
    throw error;
  }
}

const established = new WeakSet<Real>();

/** Checks the domain of every operation that the intervals left open, operands before what is made of them. */
function requireDefined(root: Real): void {
  const pending: Real[] = [root];
  while (pending.length > 0) {
    const x = pending[pending.length - 1]!;
    const before = pending.length;
    if (!established.has(x)) {
      for (const y of x.args) if (!y.total && !established.has(y)) pending.push(y);
      if (pending.length > before) continue;
      const outside = missing(x);
      if (outside !== undefined) throw new OutsideDomain(outside);
      established.add(x);
    }
    pending.pop();
  }
}

/** What keeps x from being defined although its operands are; undefined if nothing does. */
function missing(x: Real): string | undefined {
  const [a, b] = x.args as [Real, Real];
  if (x.op === 'div') return signOfDefined(b) === 0 ? 'division by zero' : undefined;
  if (x.op === 'sqrt') return signOfDefined(a) < 0 ? '√ of a negative number' : undefined;
  if (x.op !== 'apply') return undefined;
  const f = x.what as Elementary | Special;
  if (typeof f !== 'string') {
    const s = signOfDefined(x.args.at(-1)!);
    return s < 0 || (s === 0 && f.domain === 'x > 0') ? `${f.name} is defined for ${f.domain} alone` : undefined;
  }
  switch (f) {
    case 'log':
    case 'lgamma':
      return signOfDefined(a) <= 0 ? `${f} of a number ≤ 0` : undefined;
    case 'log1p':
      return signOfDefined(a.plus(1)) <= 0 ? 'log1p of a number ≤ −1' : undefined;
    case 'acos':
      return signOfDefined(ONE.minus(a.squared())) < 0 ? 'acos of a number outside [−1, 1]' : undefined;
    default:
      return undefined;
  }
}

function signOfDefined(x: Real): Sign {
  if (x.lo > 0) return 1;
  if (x.hi < 0) return -1;
  return x.lo === x.hi ? 0 : later(x, sign);
}
