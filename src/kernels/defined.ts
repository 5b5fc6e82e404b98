/**
 * That the operations of a conclusion are defined: no division by 0, no root of a negative number, no logarithm of 0.
 *
 * What the signs of the formulas do not show, the certificate proves in `defined`, by what is to be shown: `{ 'r ≠ 0': … }`.
 */
import { Rational } from '../numbers/rational.ts';
import { comparisonText } from './formula-text.ts';
import type { Comparison, Formula, Goal, Kernel, Proposition, Rejected, Relation } from './kernel.ts';
import { rejected } from './kernel.ts';
import { Knowledge, outright } from './knowledge.ts';
import { satisfies } from './signs.ts';

/** Undefined if all is shown to be defined. */
export function undefinedPart(
  goal: Goal,
  defined: Readonly<Record<string, unknown>> | undefined,
  prove: Kernel,
  assumes: string[],
): Rejected | undefined {
  const { signs } = outright(goal);
  const shown = new Set<string>();
  for (const o of obligations(goal.conclusion)) {
    const text = comparisonText(o);
    if (shown.has(text) || (isZero(o.right) && satisfies(signs.of(o.left), o.relation))) continue;
    shown.add(text);
    if (new Knowledge({ ...goal, conclusion: o }).isSeen) continue;
    const certificate = defined && Object.hasOwn(defined, text) ? defined[text] : undefined;
    if (certificate === undefined) return rejected('defined', `it is not shown that ${text}`);
    const checked = prove({ ...goal, conclusion: o }, certificate);
    if (!checked.accepted) return rejected(`defined: ${text}${checked.step && `: ${checked.step}`}`, checked.why);
    assumes.push(...checked.assumes);
  }
  return undefined;
}

/** What must hold for the proposition to have a value, operands before what is made of them. */
function* obligations(p: Proposition): Iterable<Comparison> {
  switch (p.is) {
    case 'comparison':
      yield* ofFormula(p.left, new Set());
      yield* ofFormula(p.right, new Set());
      return;
    case 'iff':
      yield* obligations(p.left);
      yield* obligations(p.right);
      return;
    default:
      for (const part of Object.values(p.parts)) yield* obligations(part);
  }
}

function* ofFormula(f: Formula, seen: Set<Formula>): Iterable<Comparison> {
  if (seen.has(f)) return;
  seen.add(f);
  switch (f.op) {
    case 'rational':
    case 'variable':
    case 'pi':
      return;
    case 'neg':
    case 'abs':
    case 'total':
      yield* ofFormula(f.of, seen);
      return;
    case 'sqrt':
      yield* ofFormula(f.of, seen);
      yield compare(f.of, '≥', 0);
      return;
    case 'apply':
      yield* ofFormula(f.of, seen);
      if (f.f === 'log' || f.f === 'lgamma') yield compare(f.of, '>', 0);
      if (f.f === 'log1p') yield compare(f.of, '>', -1);
      if (f.f === 'acos') {
        yield compare(f.of, '≥', -1);
        yield compare(f.of, '≤', 1);
      }
      return;
    case 'integral':
      throw new SyntaxError('that an integral is defined cannot be shown here');
    default:
      yield* ofFormula(f.left, seen);
      yield* ofFormula(f.right, seen);
      if (f.op === 'div') yield compare(f.right, '≠', 0);
  }
}

function compare(left: Formula, relation: Relation, right: number): Comparison {
  return { is: 'comparison', left, relation, right: { op: 'rational', value: Rational.of(right) } };
}

function isZero(f: Formula): boolean {
  return f.op === 'rational' && f.value.sign() === 0;
}
