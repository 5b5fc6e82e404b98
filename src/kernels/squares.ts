/**
 * An inequality that is a sum of squares, each times hypotheses.
 *
 * Rule. Everything is a polynomial compared with 0. To show p ≥ 0 or p > 0, factors q₁ > 0, q₂ > 0, … may be chosen, and
 * p·q₁·q₂⋯ must be, identically, a sum of terms c·s²·h₁·h₂⋯ and of multiples of equations: c ≥ 0 a rational, s a
 * polynomial, hᵢ ≥ 0 hypotheses or formulas that are seen to be ≥ 0. For p > 0 one term must be positive: c > 0, s
 * left out, all hᵢ strict. To show p ≠ 0, p > 0 is shown, or −p > 0.
 *
 * Why sound. Such a sum is ≥ 0, and a positive factor may be divided out.
 *
 * Not checked here. Whether there is a certificate: not every true inequality has one.
 */
import { z } from 'zod';
import { Rational } from '../numbers/rational.ts';
import { certificates, formula, rational } from './certificate.ts';
import { undefinedPart } from './defined.ts';
import { accepted, type Checked, type Goal, type Kernel, rejected } from './kernel.ts';
import { Flaw, Knowledge } from './knowledge.ts';
import { Polynomial } from './polynomial-ring.ts';

const term = z.strictObject({
  coefficient: rational.optional(),
  square: formula.optional(),
  times: z.array(formula).max(16).optional(),
});
const schema = z.strictObject({
  by: z.literal('squares'),
  terms: z.array(term).max(1000),
  factors: z.array(formula).max(16).optional(),
  equations: z.record(z.string(), formula).optional(),
  defined: certificates.optional(),
});
export type Squares = z.input<typeof schema>;

export function squares(goal: Goal, certificate: unknown, prove: Kernel): Checked {
  const { terms, factors = [], equations = {}, defined } = schema.parse(certificate);
  const assumes: string[] = [];
  const open = undefinedPart(goal, defined, prove, assumes);
  if (open) return open;
  const known = new Knowledge(goal);
  const { aim } = known;
  if (aim === undefined || aim.relation === '=') return rejected('', 'the conclusion is not one inequality');

  let left = aim.polynomial;
  for (const q of factors) {
    const fact = known.named(q, `factors: ${q}`);
    if (fact.relation !== '>') return rejected(`factors: ${q}`, 'is not known to be positive');
    left = left.times(fact.polynomial);
  }
  let sum = Polynomial.zero;
  let strict = false;
  for (const [i, t] of terms.entries()) {
    const { polynomial, positive } = termOf(t, known, `term ${i + 1}`);
    sum = sum.plus(polynomial);
    strict ||= positive;
  }
  for (const [name, multiplier] of Object.entries(equations)) {
    const fact = known.named(name, name);
    if (fact.relation !== '=') return rejected(name, 'is no equation');
    sum = sum.plus(fact.polynomial.times(known.polynomial(multiplier, name)));
  }
  if (aim.relation !== '≥' && !strict) return rejected('', 'no term is known to be positive');
  const rest = left.minus(sum);
  const opposite = aim.relation === '≠' && known.vanishes(left.plus(sum));
  if (!known.vanishes(rest) && !opposite) return rejected('', `what is to be shown exceeds the sum by ${rest}`);
  return accepted(assumes);
}

function termOf(
  { coefficient: c = Rational.one, square, times = [] }: z.output<typeof term>,
  known: Knowledge,
  step: string,
) {
  if (c.sign() < 0) throw new Flaw(step, 'a negative coefficient');
  let polynomial = Polynomial.constant(c);
  let positive = c.sign() > 0 && square === undefined;
  if (square !== undefined) {
    const s = known.polynomial(square, step);
    polynomial = polynomial.times(s).times(s);
  }
  for (const h of times) {
    const fact = known.named(h, step);
    if (fact.relation === '≠') throw new Flaw(step, `the sign of '${h}' is not known`);
    positive &&= fact.relation === '>';
    polynomial = polynomial.times(fact.polynomial);
  }
  return { polynomial, positive };
}
