/**
 * Claims whose code looks at the sign of a number: run on variables once for each sign that it may have.
 *
 * The code then takes the branch of that sign, which is a hypothesis of what it gives. One of the three holds wherever the
 * number exists, and only such numbers are looked at as exist whatever the variables are: together the branches say what
 * the claim says.
 */

import { formulaText } from '../kernels/formula-text.ts';
import type { Comparison, Proposition } from '../kernels/kernel.ts';
import { Unsupported } from '../numbers/arithmetic.ts';
import { Rational } from '../numbers/rational.ts';
import type { Real } from '../numbers/real.ts';
import type { Sign } from '../numbers/sign.ts';
import { formulaOf } from './proposition.ts';

export const BRANCHES = ['<', '=', '>'] as const;
export type Branch = (typeof BRANCHES)[number];

const SIGN: Readonly<Record<Branch, Sign>> = { '<': -1, '=': 0, '>': 1 };

/** The signs of the numbers that are looked at, in the order in which they are first met. */
export class Branching {
  readonly #branches: readonly Branch[];
  /** By the text of the number. */
  readonly #taken = new Map<string, Comparison>();

  constructor(branches: readonly Branch[]) {
    this.#branches = branches;
  }

  /** Throws `Unsupported` where there is no branch for it, or where it need not exist. */
  signOf(x: Real): Sign {
    const left = formulaOf(x);
    const text = formulaText(left);
    const known = this.#taken.get(text);
    if (known) return SIGN[known.relation as Branch];
    if (!x.total) throw new Unsupported(`it looks at the sign of ${text}, which need not exist`);
    const relation = this.#branches[this.#taken.size];
    if (relation === undefined) throw new Unsupported(`it looks at the sign of ${text}, and each takes a proof`);
    this.#taken.set(text, { is: 'comparison', left, relation, right: { op: 'rational', value: Rational.zero } });
    return SIGN[relation];
  }

  /** What the branches taken say, as hypotheses: `sign 1`, `sign 2`, … */
  get hypotheses(): Record<string, Proposition> {
    return Object.fromEntries([...this.#taken.values()].map((c, i) => [`sign ${i + 1}`, c]));
  }
}
