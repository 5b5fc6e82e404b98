/**
 * A calculation: each line follows from the hypotheses and the lines before it.
 *
 * Rule. A line is a comparison written out, shown by a certificate of its own; or an instance of a standard lemma, whose
 * hypotheses are shown likewise. It is a hypothesis of all that comes after it, by its name. The last certificate shows
 * the conclusion.
 *
 * Why sound. What follows from true statements is true; lemmas that are cited are listed.
 *
 * Not checked here. The lemmas (`lemmas.ts`), which the proof is said to assume.
 */
import { z } from 'zod';
import { certificates, formula } from './certificate.ts';
import { undefinedPart } from './defined.ts';
import { mapOperands } from './formulas.ts';
import { accepted, type Checked, type Comparison, type Formula, type Goal, type Kernel, rejected } from './kernel.ts';
import { LEMMAS } from './lemmas.ts';
import { readComparison, readFormula } from './read-formula.ts';

const line = z.union([
  z.strictObject({ name: z.string().min(1), line: formula, proof: z.unknown() }),
  z.strictObject({
    name: z.string().min(1),
    lemma: z.string(),
    with: z.record(z.string(), formula),
    /** Of the lemma's hypotheses, in their order. */
    given: z.array(z.unknown()).optional(),
    defined: certificates.optional(),
  }),
]);
const schema = z.strictObject({ by: z.literal('chain'), lines: z.array(line).max(200), proof: z.unknown() });

export function chain(goal: Goal, certificate: unknown, prove: Kernel): Checked {
  const { lines, proof } = schema.parse(certificate);
  const assumes: string[] = [];
  let known = goal;
  for (const l of lines) {
    const shown = 'lemma' in l ? instance(l, known, prove) : written(l, known, prove);
    if ('accepted' in shown) return { ...shown, step: [l.name, shown.step].filter(Boolean).join(': ') };
    assumes.push(...shown.assumes);
    if (Object.hasOwn(known.hypotheses, l.name)) return rejected(l.name, 'is the name of something else already');
    known = { ...known, hypotheses: { ...known.hypotheses, [l.name]: shown.line } };
  }
  const checked = prove(known, proof);
  return checked.accepted ? accepted([...assumes, ...checked.assumes]) : checked;
}

type Shown = { readonly line: Comparison; readonly assumes: readonly string[] } | Extract<Checked, { accepted: false }>;

function written(l: Extract<z.output<typeof line>, { line: string }>, known: Goal, prove: Kernel): Shown {
  const comparison = readComparison(l.line);
  const checked = prove({ ...known, conclusion: comparison }, l.proof);
  return checked.accepted ? { line: comparison, assumes: checked.assumes } : checked;
}

function instance(l: Extract<z.output<typeof line>, { lemma: string }>, known: Goal, prove: Kernel): Shown {
  if (!Object.hasOwn(LEMMAS, l.lemma)) return rejected('lemma', `there is no standard lemma '${l.lemma}'`);
  const lemma = LEMMAS[l.lemma]!;
  const values = new Map<string, Formula>();
  for (const name of lemma.variables) {
    if (!Object.hasOwn(l.with, name)) return rejected('with', `says nothing of ${name}`);
    values.set(name, readFormula(l.with[name]!));
  }
  const assumes: string[] = [l.lemma];
  const put = (text: string) => instantiated(readComparison(text), values);
  // The values themselves must be defined; what the lemma makes of them then is.
  const values_ = Object.fromEntries([...values].map(([name, v]) => [name, equation(v)]));
  const open = undefinedPart({ ...known, conclusion: { is: 'all', parts: values_ } }, l.defined, prove, assumes);
  if (open) return open;
  for (const [i, hypothesis] of lemma.given.entries()) {
    const checked = prove({ ...known, conclusion: put(hypothesis) }, l.given?.[i]);
    if (!checked.accepted) return rejected(`given ${i + 1}${checked.step && `: ${checked.step}`}`, checked.why);
    assumes.push(...checked.assumes);
  }
  return { line: put(lemma.conclusion), assumes };
}

function equation(f: Formula): Comparison {
  return { is: 'comparison', left: f, relation: '=', right: f };
}

function instantiated({ left, relation, right }: Comparison, values: ReadonlyMap<string, Formula>): Comparison {
  return { is: 'comparison', left: substituted(left, values), relation, right: substituted(right, values) };
}

function substituted(f: Formula, values: ReadonlyMap<string, Formula>): Formula {
  return f.op === 'variable' ? (values.get(f.name) ?? f) : mapOperands(f, (operand) => substituted(operand, values));
}
