/**
 * Integrals, enclosed: pieces between cuts, and a tail where an end is infinite.
 *
 * Piece [c − r, c + r]: the Taylor form of even order k at c, integrated: the odd powers leave nothing, hʲ leaves
 * 2rʲ⁺¹/(j+1), and so does the remainder, hᵏ being ≥ 0. k = 0 is the length times the range.
 *
 * Tail [b, ∞): if f′/f ≤ −m < 0 there, then f(b) e^(−m(x − b)) − f has the sign of f(b) (Gronwall), and the integral lies
 * between 0 and f(b)/m; mirrored for (−∞, b]. The quotient f′/f is enclosed by its rules: it adds in a product,
 * subtracts in a quotient, and is u′ for e^u.
 */
import { OutsideDomain } from '../numbers/arithmetic.ts';
import { Rational } from '../numbers/rational.ts';
import { spend } from './budget.ts';
import type { Enclosed, Numbers } from './enclosed.ts';
import type { Formula, Integral, Proposition } from './kernel.ts';
import { type Integrals, Taylor } from './taylor.ts';

/** Where an integral is cut, inside, in order; and the order of the form on each piece. */
export interface Pieces {
  readonly cuts: readonly Rational[];
  readonly order: number;
}

type Ends = readonly [Rational, Rational];
const TWO = Rational.of(2);

/** Rationals around the integral; throws `OutsideDomain` where the pieces do not enclose it. */
export function enclosedIntegral(
  run: <R>(body: (N: Numbers<any>) => R) => R,
  integral: Integral,
  { cuts, order }: Pieces,
  inner: Integrals,
): Ends {
  const { over, of } = integral;
  if (order % 2 !== 0) throw new OutsideDomain(`an even order is needed, not ${order}`);
  const least = integral.from === '-∞' ? undefined : rational(run, integral.from);
  const most = integral.to === '∞' ? undefined : rational(run, integral.to);
  const points = [...(least ? [least] : []), ...cuts, ...(most ? [most] : [])];
  points.forEach((x, i) => {
    if (i > 0 && points[i - 1]!.compare(x) >= 0)
      throw new OutsideDomain(`the cuts do not rise from end to end at ${x}`);
  });
  if (points.length === 0) throw new OutsideDomain('a tail needs a cut to start from');
  const parts: Ends[] = points
    .slice(1)
    .map((v, i) => run((N) => N.ends(piece(N, of, over, points[i]!, v, order, inner))));
  if (!least) parts.push(run((N) => N.ends(tail(N, of, over, points[0]!, -1, inner))));
  if (!most) parts.push(run((N) => N.ends(tail(N, of, over, points.at(-1)!, 1, inner))));
  return parts.reduce(([a, b], [c, d]) => [a.plus(c), b.plus(d)], [Rational.zero, Rational.zero]);
}

function piece(
  N: Numbers<any>,
  f: Formula,
  x: string,
  u: Rational,
  v: Rational,
  k: number,
  inner: Integrals,
): Enclosed<any> {
  const box = { [x]: { least: { at: u, included: true }, most: { at: v, included: true } } };
  const { at, over } = new Taylor(N, box, { [x]: u.plus(v).over(TWO) }, k, inner).form(f);
  const r = v.minus(u).over(TWO);
  let power: Enclosed<any> = r;
  let sum: Enclosed<any> = Rational.zero;
  for (let j = 0; j <= k; j += 2) {
    const coefficient = j < k ? at[j]! : over[k]!;
    sum = N.add(sum, N.mul(coefficient, N.div(N.add(power, power), Rational.of(j + 1))));
    power = N.mul(power, N.square(r));
  }
  return sum;
}

/** From b in the direction given, to infinity. */
function tail(N: Numbers<any>, f: Formula, x: string, b: Rational, direction: 1 | -1, inner: Integrals): Enclosed<any> {
  const end = { at: b, included: true };
  const box = { [x]: direction > 0 ? { least: end } : { most: end } };
  const taylor = new Taylor(N, box, { [x]: b }, 1, inner);
  const rate = logarithmicDerivative(N, f, taylor);
  const decay = direction > 0 ? -N.upper(rate) : N.lower(rate);
  if (!(decay > 0 && decay < Infinity)) throw new OutsideDomain(`no decay beyond ${x} = ${b} is seen`);
  return N.mul(N.range(Rational.zero, Rational.one), N.div(taylor.form(f).at[0]!, Rational.of(decay)));
}

/** f′/f on the ray. */
function logarithmicDerivative(N: Numbers<any>, f: Formula, taylor: Taylor): Enclosed<any> {
  spend(1);
  switch (f.op) {
    case 'mul':
      return N.add(logarithmicDerivative(N, f.left, taylor), logarithmicDerivative(N, f.right, taylor));
    case 'div':
      return N.sub(logarithmicDerivative(N, f.left, taylor), logarithmicDerivative(N, f.right, taylor));
    case 'neg':
      return logarithmicDerivative(N, f.of, taylor);
    case 'apply':
      if (f.f === 'exp') return taylor.form(f.of).over[1]!;
  }
  const { over } = taylor.form(f);
  return over[1] === Rational.zero ? Rational.zero : N.div(over[1]!, over[0]!);
}

function rational(run: <R>(body: (N: Numbers<any>) => R) => R, f: Formula): Rational {
  return run((N) => {
    const value = new Taylor(N, {}, {}, 0).form(f).over[0];
    if (!(value instanceof Rational)) throw new OutsideDomain('an integral with an end that is not rational');
    return value;
  });
}

/** The integrals in propositions, each once, those inside another before it. */
export function integralsOf(propositions: readonly Proposition[]): Integral[] {
  const found: Integral[] = [];
  const seen = new Set<Formula | Proposition>();
  function collect(p: Proposition | Formula): void {
    if (seen.has(p)) return;
    seen.add(p);
    if ('of' in p) collect(p.of);
    if ('left' in p) [p.left, p.right].forEach(collect);
    if ('parts' in p) Object.values(p.parts).forEach(collect);
    if ('op' in p && p.op === 'integral') found.push(p);
  }
  propositions.forEach(collect);
  return found;
}
