/** The shapes that certificates are made of. */
import { z } from 'zod';
import { Rational } from '../numbers/rational.ts';
import { requireShort } from './budget.ts';

const LONGEST = 2000;

/** An integer, or the text of a rational: exact, so never a double that is no integer. */
export const rational = z.union([z.int(), z.string().max(LONGEST)]).transform((x, context) => {
  try {
    const q = typeof x === 'number' ? Rational.of(x) : Rational.parse(x);
    requireShort(q.num, q.den);
    return q;
  } catch {
    context.addIssue({ code: 'custom', message: `not a rational number, or too long a one: ${x}` });
    return z.NEVER;
  }
});

/** A polynomial, or another formula. */
export const formula = z.string().max(LONGEST);

/** Certificates by name: of the parts of a conclusion, or of what has to be defined. */
export const certificates = z.record(z.string(), z.unknown());
