/** A certificate for every part of a conclusion, by what each part takes. */
import type { Certificate } from '../kernels/certificate-types.ts';
import { prove } from '../kernels/check.ts';
import type { Goal } from '../kernels/kernel.ts';
import { comparisonsOf } from '../kernels/knowledge.ts';
import { findLinear } from './linear.ts';

/** Tries what needs no search, then linear programming; through conjunctions and equivalences. */
export function find(goal: Goal, extra: readonly string[] = []): Certificate | undefined {
  const { conclusion } = goal;
  if (conclusion.is === 'all') {
    const found = Object.entries(conclusion.parts).map(
      ([name, part]) => [name, find({ ...goal, conclusion: part }, extra)] as const,
    );
    return found.some(([, c]) => c === undefined)
      ? undefined
      : { by: 'parts', parts: Object.fromEntries(found as [string, Certificate][]) };
  }
  if (conclusion.is === 'iff') {
    const from = (name: string, hypothesis: typeof conclusion.left, aim: typeof conclusion.left) =>
      find({ ...goal, hypotheses: { ...goal.hypotheses, [name]: hypothesis }, conclusion: aim }, extra);
    const forwards = from('left', conclusion.left, conclusion.right);
    const backwards = forwards && from('right', conclusion.right, conclusion.left);
    const both = backwards && ({ by: 'iff', forwards: forwards!, backwards } as const);
    return both && prove(goal, both).accepted ? both : undefined;
  }
  return conclusion.is === 'comparison' ? ofComparison(goal, extra) : undefined;
}

function ofComparison(goal: Goal, extra: readonly string[]): Certificate | undefined {
  const plain: Certificate[] = [
    { by: 'signs' },
    { by: 'polynomial' },
    ...Object.keys(goal.variables).map((variable) => ({ by: 'sturm' as const, variable })),
  ];
  const equations = [...comparisonsOf(goal)].filter(([, c]) => c.relation === '=').map(([name]) => name);
  const rewritten = plain.map((proof): Certificate => ({ by: 'rewrite', equations, proof }));
  const simple = [...plain, ...(equations.length > 0 ? rewritten : [])];
  return simple.find((c) => prove(goal, c).accepted) ?? (findLinear(goal, extra) as Certificate | undefined);
}
