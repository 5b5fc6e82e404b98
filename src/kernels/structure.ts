/**
 * Rules for the words of a statement, each with certificates for what they leave to be shown.
 *
 * - `parts`: all of several, by name.
 * - `either`: one of several; while it is shown, the others are known to be false.
 * - `iff`: each side from the other.
 * - `cases`: by the parts of a hypothesis that says one of several; or by the sign of a formula.
 * - `absurd`: anything, where the hypotheses contradict each other: then 0 > 0 is shown.
 * - `rewrite`: the conclusion with one side of known equations put for the other.
 * - `signs`: a comparison with 0 that is seen from the signs of what it is made of.
 *
 * Why sound. These are the rules of classical logic, once every part of the conclusion is known to be defined: what is
 * not shown by a certificate of its own is shown under `defined`.
 *
 * Not checked here. Whether the cases are needed.
 */
import { z } from 'zod';
import { Rational } from '../numbers/rational.ts';
import { certificates, formula } from './certificate.ts';
import { undefinedPart } from './defined.ts';
import { formulaText, freeIndices } from './formula-text.ts';
import { mapFormulas, mapOperands } from './formulas.ts';
import { accepted, type Checked, type Formula, type Goal, type Kernel, type Proposition, rejected } from './kernel.ts';
import { Flaw, Knowledge, outright } from './knowledge.ts';
import { readFormula } from './read-formula.ts';
import { satisfies } from './signs.ts';

const partsSchema = z.strictObject({ by: z.literal('parts'), parts: certificates });

export function parts(goal: Goal, certificate: unknown, prove: Kernel): Checked {
  const given = partsSchema.parse(certificate).parts;
  const { conclusion } = goal;
  if (conclusion.is !== 'all') return rejected('', 'the conclusion has no parts that must all hold');
  return together(
    Object.entries(conclusion.parts).map(([name, part]) => [name, { ...goal, conclusion: part }, given[name]]),
    prove,
  );
}

const eitherSchema = z.strictObject({
  by: z.literal('either'),
  part: z.string(),
  proof: z.unknown(),
  defined: certificates.optional(),
});

export function either(goal: Goal, certificate: unknown, prove: Kernel): Checked {
  const { part, proof, defined } = eitherSchema.parse(certificate);
  const { conclusion } = goal;
  if (conclusion.is !== 'any' || !Object.hasOwn(conclusion.parts, part))
    return rejected('part', `the conclusion does not offer '${part}'`);
  const assumes: string[] = [];
  const open = undefinedPart(goal, defined, prove, assumes);
  if (open) return open;
  const others = Object.entries(conclusion.parts).filter(([name]) => name !== part);
  const hypotheses = assuming(goal, Object.fromEntries(others.map(([name, p]) => [`not ${name}`, negated(p)])));
  return together([['proof', { ...goal, hypotheses, conclusion: conclusion.parts[part]! }, proof]], prove, assumes);
}

const iffSchema = z.strictObject({
  by: z.literal('iff'),
  forwards: z.unknown(),
  backwards: z.unknown(),
  defined: certificates.optional(),
});

export function iff(goal: Goal, certificate: unknown, prove: Kernel): Checked {
  const { forwards, backwards, defined } = iffSchema.parse(certificate);
  const { conclusion } = goal;
  if (conclusion.is !== 'iff') return rejected('', 'the conclusion is no equivalence');
  const assumes: string[] = [];
  const open = undefinedPart(goal, defined, prove, assumes);
  if (open) return open;
  const from = (name: string, p: Proposition, q: Proposition): Goal => ({
    ...goal,
    hypotheses: assuming(goal, { [name]: p }),
    conclusion: q,
  });
  const { left, right } = conclusion;
  return together(
    [
      ['forwards', from('left', left, right), forwards],
      ['backwards', from('right', right, left), backwards],
    ],
    prove,
    assumes,
  );
}

const casesSchema = z.strictObject({
  by: z.literal('cases'),
  on: formula,
  proofs: certificates,
  defined: certificates.optional(),
});

export function cases(goal: Goal, certificate: unknown, prove: Kernel): Checked {
  const { on, proofs, defined } = casesSchema.parse(certificate);
  const hypothesis = Object.hasOwn(goal.hypotheses, on) ? goal.hypotheses[on]! : undefined;
  if (hypothesis && hypothesis.is !== 'any') return rejected('on', `'${on}' does not leave a choice`);
  const choices = hypothesis ? Object.entries(hypothesis.parts) : trichotomy(on);
  const assumes: string[] = [];
  // That a hypothesis is defined is known; of a formula from the certificate it must be shown.
  const open = !hypothesis && undefinedPart({ ...goal, conclusion: choices[0]![1] }, defined, prove, assumes);
  if (open) return open;
  return together(
    choices.map(([name, p]) => {
      const hypotheses = assuming(goal, { [hypothesis ? `${on}: ${name}` : name]: p });
      return [name, { ...goal, hypotheses }, proofs[name]];
    }),
    prove,
    assumes,
  );
}

const absurdSchema = z.strictObject({ by: z.literal('absurd'), proof: z.unknown() });

export function absurd(goal: Goal, certificate: unknown, prove: Kernel): Checked {
  const zero: Formula = { op: 'rational', value: Rational.zero };
  const conclusion: Proposition = { is: 'comparison', left: zero, relation: '>', right: zero };
  return together([['proof', { ...goal, conclusion }, absurdSchema.parse(certificate).proof]], prove);
}

const rewriteSchema = z.strictObject({
  by: z.literal('rewrite'),
  equations: z.array(z.string()).max(100),
  proof: z.unknown(),
});

export function rewrite(goal: Goal, certificate: unknown, prove: Kernel): Checked {
  const { equations, proof } = rewriteSchema.parse(certificate);
  const known = outright(goal).comparisons;
  let { conclusion } = goal;
  for (const name of equations) {
    const c = known.get(name);
    if (c?.relation !== '=') return rejected(name, 'is no equation among the hypotheses');
    conclusion = replaced(conclusion, c.left, c.right);
  }
  return together([['proof', { ...goal, conclusion }, proof]], prove);
}

/** One formula, wherever it stands as a whole, by another. */
function replaced(p: Proposition, from: Formula, to: Formula): Proposition {
  const text = formulaText(from);
  const known = new Map<Formula, Formula>();
  const formula = (f: Formula): Formula => {
    const found = known.get(f) ?? (formulaText(f) === text ? to : mapOperands(f, formula));
    known.set(f, found);
    return found;
  };
  return mapFormulas(p, formula);
}

const signsSchema = z.strictObject({ by: z.literal('signs'), defined: certificates.optional() });

export function signs(goal: Goal, certificate: unknown, prove: Kernel): Checked {
  const { defined } = signsSchema.parse(certificate);
  const assumes: string[] = [];
  const open = undefinedPart(goal, defined, prove, assumes);
  if (open) return open;
  const c = goal.conclusion;
  if (c.is !== 'comparison') return rejected('', 'the conclusion is not one comparison');
  const seen = outright(goal).signs.of({ op: 'sub', left: c.left, right: c.right });
  return satisfies(seen, c.relation) || new Knowledge(goal).isSeen
    ? accepted(assumes)
    : rejected('', 'the signs do not show it');
}

/** What is assumed of an entry x[i] would be assumed of them all: nothing is assumed of one. */
function assuming(goal: Goal, more: Readonly<Record<string, Proposition>>): Goal['hypotheses'] {
  for (const [name, p] of Object.entries(more)) {
    if (spokenOf(p).size > 0) throw new Flaw(name, 'is said of one entry, and would be used of all');
  }
  return { ...goal.hypotheses, ...more };
}

/** The indices of entries x[i] of which it says something, but not of every one. */
function spokenOf(p: Proposition): ReadonlySet<string> {
  switch (p.is) {
    case 'comparison':
      return new Set([...freeIndices(p.left), ...freeIndices(p.right)]);
    case 'iff':
      return new Set([...spokenOf(p.left), ...spokenOf(p.right)]);
    default: {
      const indices = Object.values(p.parts).flatMap((part) => [...spokenOf(part)]);
      return new Set(indices.filter((index) => p.is === 'any' || !p.ofEveryEntry?.includes(index)));
    }
  }
}

/** Every one is accepted, or the first that is not is named. */
function together(
  steps: readonly (readonly [name: string, goal: Goal, certificate: unknown])[],
  prove: Kernel,
  assumes: readonly string[] = [],
): Checked {
  const all = [...assumes];
  for (const [name, goal, certificate] of steps) {
    if (certificate === undefined) return rejected(name, 'there is no proof of it');
    const checked = prove(goal, certificate);
    if (!checked.accepted) return rejected([name, checked.step].filter(Boolean).join(': '), checked.why);
    all.push(...checked.assumes);
  }
  return accepted(all);
}

function trichotomy(text: string): [string, Proposition][] {
  const left = readFormula(text);
  const right: Formula = { op: 'rational', value: Rational.zero };
  return (['<', '=', '>'] as const).map((relation) => [
    `${text} ${relation} 0`,
    { is: 'comparison', left, relation, right },
  ]);
}

const OPPOSITE = { '<': '≥', '≤': '>', '=': '≠', '≠': '=', '≥': '<', '>': '≤' } as const;

/** The negation of a proposition that is defined. */
export function negated(p: Proposition): Proposition {
  switch (p.is) {
    case 'comparison':
      return { ...p, relation: OPPOSITE[p.relation] };
    case 'iff':
      return {
        is: 'any',
        parts: { 'left alone': both(p.left, negated(p.right)), 'right alone': both(negated(p.left), p.right) },
      };
    default:
      return {
        is: p.is === 'all' ? 'any' : 'all',
        parts: Object.fromEntries(Object.entries(p.parts).map(([k, q]) => [k, negated(q)])),
      };
  }
}

function both(left: Proposition, right: Proposition): Proposition {
  return { is: 'all', parts: { left, right } };
}
