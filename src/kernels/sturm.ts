/**
 * The sign of a polynomial in one variable on an interval.
 *
 * Rule. The conclusion becomes p(x) > 0, ≥ 0 or ≠ 0 for x in an interval with rational ends, or none, which the range of
 * x and the hypotheses that compare it with numbers leave. Sturm's theorem counts the roots in the open interval: none of
 * p is allowed, or for ≥ none of odd multiplicity; a point inside has the right sign, and so have the ends that belong.
 *
 * Why sound. A polynomial without a root of odd multiplicity does not change its sign (Sturm 1829; the chain is that of
 * the square-free part, which has the same roots).
 *
 * Not checked here. Nothing is taken from the certificate but the name of the variable.
 */
import { z } from 'zod';
import { Rational } from '../numbers/rational.ts';
import { certificates } from './certificate.ts';
import { undefinedPart } from './defined.ts';
import {
  accepted,
  type Checked,
  type Comparison,
  type End,
  type Goal,
  type Kernel,
  type Range,
  rejected,
} from './kernel.ts';
import { comparisonsOf, type Fact, Knowledge } from './knowledge.ts';
import { negative, signChanges, squareFree, sturmChain, type Univariate, valueAt } from './univariate.ts';

const schema = z.strictObject({ by: z.literal('sturm'), variable: z.string(), defined: certificates.optional() });
export type Sturm = z.input<typeof schema>;

export function sturm(goal: Goal, certificate: unknown, prove: Kernel): Checked {
  const { variable, defined } = schema.parse(certificate);
  const assumes: string[] = [];
  const open = undefinedPart(goal, defined, prove, assumes);
  if (open) return open;
  const { aim } = new Knowledge(goal);
  if (aim === undefined || aim.relation === '=') return rejected('', 'the conclusion is not one inequality');
  const coefficients = aim.polynomial.coefficientsIn(variable).map((c) => c.value);
  if (coefficients.includes(undefined)) return rejected('variable', `not a polynomial in ${variable} alone`);
  const range = rangeOf(variable, goal);
  const wrong =
    failure(coefficients as Rational[], aim.relation, range) &&
    (aim.relation === '≠' ? failure(negative(coefficients as Rational[]), '>', range) : 'wrong');
  if (!wrong) return accepted(assumes);
  return rejected('', failure(coefficients as Rational[], aim.relation, range)!);
}

/** Why p is not > 0, or ≥ 0, throughout; undefined if it is. */
function failure(p: Univariate, relation: Fact['relation'], { least, most }: Range): string | undefined {
  const weak = relation === '≥';
  const fits = (x: Rational) => valueAt(p, x).sign() >= (weak ? 0 : 1);
  for (const end of [least, most]) if (end?.included && !fits(end.at)) return `it fails at ${end.at}`;
  if (least && most && least.at.compare(most.at) >= 0)
    return least.at.equals(most.at) ? undefined : 'the range is empty';
  if (p.length === 0) return weak ? undefined : 'the two sides are equal';
  const inside = pointsInside(least, most, p.length).find((x) => valueAt(p, x).sign() !== 0)!;
  if (!fits(inside)) return `it fails at ${inside}`;
  const roots = rootsInside(squareFree(p, weak ? 'odd' : 'all'), least, most);
  return roots === 0 ? undefined : `${roots} roots lie in the interval`;
}

/** Of a polynomial without multiple roots, in the open interval. */
function rootsInside(p: Univariate, least: End | undefined, most: End | undefined): number {
  const chain = sturmChain(p);
  const upToTheEnd = signChanges(chain, least?.at ?? '-∞') - signChanges(chain, most?.at ?? '∞');
  return most && valueAt(p, most.at).sign() === 0 ? upToTheEnd - 1 : upToTheEnd;
}

/** n points of the open interval, more than there are roots. */
function pointsInside(least: End | undefined, most: End | undefined, n: number): Rational[] {
  return Array.from({ length: n }, (_, i) => {
    const t = Rational.of(i + 1);
    if (!least) return most ? most.at.minus(t) : t;
    return most
      ? least.at.plus(
          most.at
            .minus(least.at)
            .times(t)
            .over(Rational.of(n + 1)),
        )
      : least.at.plus(t);
  });
}

/** What the range and the hypotheses leave to a variable. */
function rangeOf(name: string, goal: Goal): Range {
  let range: Range = {};
  for (const [, c] of comparisonsOf(goal)) {
    const [relation, at] = endOf(name, c);
    if (at === undefined) continue;
    const included = relation === '≤' || relation === '≥' || relation === '=';
    if (relation !== '<' && relation !== '≤') range = { ...range, least: tighter(range.least, { at, included }, 1) };
    if (relation !== '>' && relation !== '≥') range = { ...range, most: tighter(range.most, { at, included }, -1) };
  }
  return range;
}

const REVERSED = { '<': '>', '≤': '≥', '=': '=', '≠': '≠', '≥': '≤', '>': '<' } as const;

function endOf(name: string, { left, relation, right }: Comparison): [Comparison['relation'], Rational | undefined] {
  const is = (f: Comparison['left']) => f.op === 'variable' && f.name === name;
  if (relation === '≠') return [relation, undefined];
  if (is(left) && right.op === 'rational') return [relation, right.value];
  return [REVERSED[relation], is(right) && left.op === 'rational' ? left.value : undefined];
}

function tighter(a: End | undefined, b: End, direction: 1 | -1): End {
  const order = a === undefined ? -1 : direction * a.at.compare(b.at);
  return order < 0 || (order === 0 && !b.included) ? b : a!;
}
