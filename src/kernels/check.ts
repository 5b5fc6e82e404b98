/** The kernels by name, and the check of a certificate by the one that it names. Nothing else is trusted. */
import { z } from 'zod';
import { spend, withinBudget } from './budget.ts';
import { chain } from './chain.ts';
import { interval } from './interval.ts';
import { type Checked, type Goal, type Kernel, rejected } from './kernel.ts';
import { Flaw } from './knowledge.ts';
import { linear } from './linear.ts';
import { polynomial } from './polynomial.ts';
import { squares } from './squares.ts';
import { absurd, cases, either, iff, parts, rewrite, signs } from './structure.ts';
import { sturm } from './sturm.ts';

type Rule = (goal: Goal, certificate: unknown, prove: Kernel) => Checked;

export const KERNELS = {
  linear,
  polynomial,
  squares,
  sturm,
  interval,
  chain,
  parts,
  either,
  iff,
  cases,
  absurd,
  rewrite,
  signs,
} as const;
export type KernelName = keyof typeof KERNELS;

const DEEPEST = 64;
let depth = 0;

/** Never throws, whatever the certificate is. */
export function prove(goal: Goal, certificate: unknown): Checked {
  if (depth >= DEEPEST) return rejected('', `certificates nested more than ${DEEPEST} deep`);
  depth++;
  try {
    return withinBudget(() => {
      spend(1);
      return applied(goal, certificate);
    });
  } catch (error) {
    return ofError(error);
  } finally {
    depth--;
  }
}

function applied(goal: Goal, certificate: unknown): Checked {
  const by =
    typeof certificate === 'object' && certificate !== null && 'by' in certificate ? certificate.by : undefined;
  if (typeof by !== 'string' || !Object.hasOwn(KERNELS, by))
    return rejected('by', `names none of ${Object.keys(KERNELS).join(', ')}`);
  const rule: Rule = KERNELS[by as KernelName];
  return rule(goal, certificate, prove);
}

function ofError(error: unknown): Checked {
  if (error instanceof Flaw) return rejected(error.step, error.message);
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    return rejected(issue?.path.join(': ') ?? '', `not the shape of a certificate: ${issue?.message}`);
  }
  return rejected('', error instanceof Error ? error.message : String(error));
}
