/** What Taylor forms say of a proposition on a box: that it is true everywhere, or false everywhere, or nothing. */
import { OutsideDomain } from '../numbers/arithmetic.ts';
import { Rational } from '../numbers/rational.ts';
import type { Numbers } from './enclosed.ts';
import type { Proposition, Relation } from './kernel.ts';
import { entry } from './step.ts';
import { type Box, type Choice, type Form, type Integrals, Taylor } from './taylor.ts';

/** The order of the forms, and the point from which variables move; all of them from the middle unless it is given. */
export interface Expansion {
  readonly order: number;
  readonly from?: Readonly<Record<string, Rational>> | undefined;
}

const MOST_CHOICES = 6;

/** Whatever branches are chosen; throws `OutsideDomain` where an operation in it is not seen to be defined. */
export function truthOn(
  N: Numbers<any>,
  box: Box,
  { order, from }: Expansion,
  integrals: Integrals,
  p: Proposition,
): boolean | undefined {
  const start = from ?? (order === 0 ? {} : middle(box));
  for (const name of Object.keys(start)) entry(box, name);
  const [first, ...others] = everyChoice((choose) => truth(new Taylor(N, box, start, order, integrals, choose), p));
  return others.every((other) => other === first) ? first : undefined;
}

function truth(taylor: Taylor, p: Proposition): boolean | undefined {
  switch (p.is) {
    case 'comparison':
      return related(taylor, p.relation, taylor.sub(taylor.form(p.right), taylor.form(p.left)));
    case 'iff': {
      const [left, right] = [truth(taylor, p.left), truth(taylor, p.right)];
      return left === undefined || right === undefined ? undefined : left === right;
    }
    default: {
      if (p.ofEveryEntry) throw new OutsideDomain('what is said of every entry is not for intervals');
      const settling = p.is === 'any';
      const parts = Object.values(p.parts).map((part) => truth(taylor, part));
      return parts.includes(settling) ? settling : parts.includes(undefined) ? undefined : !settling;
    }
  }
}

/** Whether 0 stands in that relation to the difference. */
function related(taylor: Taylor, relation: Relation, difference: Form): boolean | undefined {
  const opposite = taylor.negated(difference);
  switch (relation) {
    case '≤':
      return taylor.nonnegative(difference) || (taylor.positive(opposite) ? false : undefined);
    case '<':
      return taylor.positive(difference) || (taylor.nonnegative(opposite) ? false : undefined);
    case '≥':
      return related(taylor, '≤', opposite);
    case '>':
      return related(taylor, '<', opposite);
    case '=':
      if (taylor.nonnegative(difference) && taylor.nonnegative(opposite)) return true;
      return taylor.positive(difference) || taylor.positive(opposite) ? false : undefined;
    case '≠': {
      const equal = related(taylor, '=', difference);
      return equal === undefined ? undefined : !equal;
    }
  }
}

/** The results for all sequences of choices that `body` asks for. */
function everyChoice<R>(body: (choose: Choice) => R): R[] {
  const results: R[] = [];
  const choices: boolean[] = [];
  do {
    let asked = 0;
    const result = body(() => {
      if (asked === MOST_CHOICES) throw new OutsideDomain('too many branches that the box does not decide');
      if (asked === choices.length) choices.push(true);
      return choices[asked++]!;
    });
    results.push(result);
    while (choices.at(-1) === false) choices.pop();
    if (choices.length > 0) choices[choices.length - 1] = false;
  } while (choices.length > 0);
  return results;
}

function middle(box: Box): Record<string, Rational> {
  return Object.fromEntries(
    Object.entries(box).map(([name, { least, most }]) => {
      if (!least || !most) throw new OutsideDomain(`${name} is unbounded, and has no middle`);
      return [name, least.at.plus(most.at).over(Rational.of(2))];
    }),
  );
}
