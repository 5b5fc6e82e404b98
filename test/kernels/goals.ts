import type { Goal, Proposition, Range } from '../../src/kernels/kernel.ts';
import { readComparison } from '../../src/kernels/read-formula.ts';
import { Rational } from '../../src/numbers/rational.ts';

/** `goal('x^2 >= 0', { a: 'x > 1' }, { x: [0, 1] })`: a goal written out; ends of ranges are included. */
export function goal(
  conclusion: string | Proposition,
  hypotheses: Readonly<Record<string, string | Proposition>> = {},
  ranges: Readonly<Record<string, readonly [least: number | undefined, most: number | undefined]>> = {},
): Goal {
  const end = (x: number | undefined) => (x === undefined ? undefined : { at: Rational.of(x), included: true });
  return {
    variables: Object.fromEntries(
      Object.entries(ranges).map(([name, [least, most]]): [string, Range] => [
        name,
        { least: end(least), most: end(most) },
      ]),
    ),
    hypotheses: Object.fromEntries(Object.entries(hypotheses).map(([name, h]) => [name, said(h)])),
    conclusion: said(conclusion),
  };
}

export function all(parts: Readonly<Record<string, string | Proposition>>): Proposition {
  return { is: 'all', parts: Object.fromEntries(Object.entries(parts).map(([name, p]) => [name, said(p)])) };
}

export function any(parts: Readonly<Record<string, string | Proposition>>): Proposition {
  return { ...all(parts), is: 'any' } as Proposition;
}

export function iff(left: string | Proposition, right: string | Proposition): Proposition {
  return { is: 'iff', left: said(left), right: said(right) };
}

function said(p: string | Proposition): Proposition {
  return typeof p === 'string' ? readComparison(p) : p;
}
