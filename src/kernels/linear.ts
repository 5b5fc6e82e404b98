/**
 * Farkas: a comparison that is a sum of multiples of hypotheses.
 *
 * Rule. Everything is a polynomial compared with 0. To show p ≥ 0, or p > 0, p = 0, a multiplier is given for some
 * hypotheses, and p must be, identically, the sum of these multiples, plus a number where that helps. Multipliers of
 * inequalities must be ≥ 0; to show p > 0, a strict one must be used, or the number be positive; to show p = 0, equations
 * alone. To show p ≠ 0, p > 0 is shown, or −p > 0 by the other sign of `for`.
 *
 * Why sound. A sum of nonnegative multiples of what is ≥ 0 is ≥ 0.
 *
 * Not checked here. That the hypotheses are those of the claim: the goal is traced from its code. Products of
 * hypotheses are the business of `squares`.
 */
import { z } from 'zod';
import { Rational } from '../numbers/rational.ts';
import { rational } from './certificate.ts';
import { undefinedPart } from './defined.ts';
import { accepted, type Checked, type Goal, type Kernel, rejected } from './kernel.ts';
import { Knowledge } from './knowledge.ts';
import { Polynomial } from './polynomial-ring.ts';

const schema = z.strictObject({
  by: z.literal('linear'),
  /** By hypothesis. */
  multipliers: z.record(z.string(), rational),
  plus: rational.optional(),
  defined: z.record(z.string(), z.unknown()).optional(),
});
export type Linear = z.input<typeof schema>;

export function linear(goal: Goal, certificate: unknown, prove: Kernel): Checked {
  const { multipliers, plus = Rational.zero, defined } = schema.parse(certificate);
  const assumes: string[] = [];
  const open = undefinedPart(goal, defined, prove, assumes);
  if (open) return open;
  const known = new Knowledge(goal);
  const { aim } = known;
  if (aim === undefined) return rejected('', 'the conclusion is not one comparison');

  let sum = Polynomial.constant(plus);
  let strict = plus.sign() > 0;
  if (plus.sign() < 0) return rejected('plus', 'a negative number');
  for (const [name, multiplier] of Object.entries(multipliers)) {
    const fact = known.named(name, name);
    if (fact.relation === '≠') return rejected(name, 'an inequation cannot be added');
    if (fact.relation !== '=' && multiplier.sign() < 0) return rejected(name, 'a negative multiple of an inequality');
    if (fact.relation !== '=' && aim.relation === '=') return rejected(name, 'an inequality does not show an equation');
    if (fact.relation === '>' && multiplier.sign() > 0) strict = true;
    sum = sum.plus(fact.polynomial.scaled(multiplier));
  }
  if (aim.relation === '=' && plus.sign() > 0) return rejected('plus', 'does not show an equation');
  if ((aim.relation === '>' || aim.relation === '≠') && !strict) return rejected('', 'nothing in the sum is strict');
  const rest = aim.polynomial.minus(sum);
  const opposite = aim.relation === '≠' && known.vanishes(aim.polynomial.plus(sum));
  if (!known.vanishes(rest) && !opposite) return rejected('', `what is to be shown exceeds the sum by ${rest}`);
  return accepted(assumes);
}
