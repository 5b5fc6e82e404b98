/** Goals about reals in ranges, written as text. */
import { withinBudget } from '../../src/kernels/budget.ts';
import type { Comparison, Formula, Goal, Proposition, Range } from '../../src/kernels/kernel.ts';
import { readComparison, readFormula } from '../../src/kernels/read-formula.ts';
import { Rational } from '../../src/numbers/rational.ts';

/** `[0, 1]`, `(0, 1]`, `[2, ∞)`, `(-∞, 1/2)`. */
export function range(text: string): Range {
  const [, open, from, to, close] = /^([[(])(.+), (.+)([\])])$/.exec(text)!;
  return {
    least: from === '-∞' ? undefined : { at: Rational.parse(from!), included: open === '[' },
    most: to === '∞' ? undefined : { at: Rational.parse(to!), included: close === ']' },
  };
}

export function comparison(text: string): Comparison {
  return withinBudget(() => readComparison(text));
}

export function formula(text: string): Formula {
  return withinBudget(() => readFormula(text));
}

/** The conclusion, where the variables lie in their ranges and the hypotheses hold. */
export function goal(
  variables: Readonly<Record<string, string>>,
  conclusion: string | Proposition,
  hypotheses: Readonly<Record<string, string>> = {},
): Goal {
  return {
    variables: mapped(variables, range),
    hypotheses: mapped(hypotheses, comparison),
    conclusion: typeof conclusion === 'string' ? comparison(conclusion) : conclusion,
  };
}

function mapped<A, B>(record: Readonly<Record<string, A>>, f: (a: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([k, v]) => [k, f(v)]));
}
