/**
 * An equation that is a combination of equations.
 *
 * Rule. Both sides become quotients of polynomials over ℚ in normal form, roots being indeterminates with r² = a. The
 * numerator of their difference must be, identically, Σ mᵢ·eᵢ, where eᵢ = 0 are equations among the hypotheses and the
 * polynomials mᵢ are the certificate; without any, the two sides are identical.
 *
 * Why sound. Sums of multiples of 0 are 0; quotients with equal cross products are equal where they are defined, and that
 * they are defined is shown first.
 *
 * Not checked here. Two ways of writing the same root, √8 and 2√2, are different indeterminates: such a proof is rejected.
 */
import { z } from 'zod';
import { certificates, formula } from './certificate.ts';
import { undefinedPart } from './defined.ts';
import { accepted, type Checked, type Goal, type Kernel, rejected } from './kernel.ts';
import { Knowledge } from './knowledge.ts';
import { Polynomial } from './polynomial-ring.ts';

const schema = z.strictObject({
  by: z.literal('polynomial'),
  /** By equation. */
  multipliers: z.record(z.string(), formula).optional(),
  defined: certificates.optional(),
});
export type PolynomialIdentity = z.input<typeof schema>;

export function polynomial(goal: Goal, certificate: unknown, prove: Kernel): Checked {
  const { multipliers = {}, defined } = schema.parse(certificate);
  const assumes: string[] = [];
  const open = undefinedPart(goal, defined, prove, assumes);
  if (open) return open;
  const known = new Knowledge(goal);
  if (known.aim?.relation !== '=') return rejected('', 'the conclusion is not one equation');
  let sum = Polynomial.zero;
  for (const [name, multiplier] of Object.entries(multipliers)) {
    const fact = known.named(name, name);
    if (fact.relation !== '=') return rejected(name, 'is no equation');
    sum = sum.plus(fact.polynomial.times(known.polynomial(multiplier, name)));
  }
  const rest = known.aim.polynomial.minus(sum);
  return known.vanishes(rest) ? accepted(assumes) : rejected('', `the two sides differ by ${rest}`);
}
