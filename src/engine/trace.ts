/**
 * A claim as a formula: its own code run on variables instead of drawn numbers.
 *
 * What is drawn becomes variables, and what the draws guarantee becomes hypotheses, by the name of what is drawn. Code
 * that looks at the sign of a number is run once for each (`branches.ts`); code that looks at a value, or at a drawn
 * integer whose value is not given, cannot be run so: `Untraceable`.
 */
import type { Claim } from '../claim.ts';
import { ForeignDraw } from '../draw/foreign.ts';
import { IntegerDraw } from '../draw/integer.ts';
import { NetDraw } from '../draw/net.ts';
import type { Goal, Proposition, Range } from '../kernels/kernel.ts';
import { withSigns } from '../numbers/sign.ts';
import type { Statement } from '../statement.ts';
import { type Branch, Branching } from './branches.ts';
import { firstLine } from './first-line.ts';
import { propositionOf } from './proposition.ts';
import { inGeneral, netInGeneral } from './symbols.ts';
import { predicateOf } from './variation.ts';

/** The claim cannot be run on variables: why. */
export class Untraceable extends Error {
  override readonly name = 'Untraceable';
}

/** Values of drawn integers, and widths of nets such as '2-3-1', by name. */
export type Sizes = Readonly<Record<string, number | string>>;

/**
 * The claim for the sizes given; they must be all the integers that it draws. Those of `free` may be any. Where the
 * code looks at the signs of numbers, they are those of `branches`, in order.
 */
export function trace(
  claim: Claim,
  sizes: Sizes = {},
  free: readonly string[] = [],
  branches: readonly Branch[] = [],
): Goal {
  if (claim.chance) throw new Untraceable('it is about chance');
  const branching = new Branching(branches);
  const goal = withSigns(
    (x) => branching.signOf(x),
    () => traced(claim, sizes, free),
  );
  return { ...goal, hypotheses: { ...goal.hypotheses, ...branching.hypotheses } };
}

function traced(claim: Claim, sizes: Sizes, free: readonly string[]): Goal {
  const variables: Record<string, Range> = {};
  const hypotheses: Record<string, Proposition> = {};
  const drawn: Record<string, unknown> = {};
  for (const [name, d] of Object.entries(claim.forAll)) {
    const { value, known } = attempt(name, () => {
      const draw = ForeignDraw.adopt('given' in d ? ('range' in d ? (d.range as any) : d.given(drawn)) : d);
      if (draw instanceof NetDraw) return { value: netInGeneral(draw, name, `${sizes[name] ?? '?'}`, variables) };
      return draw instanceof IntegerDraw
        ? { value: free.includes(name) ? sizes[name] : sizeOf(name, draw, sizes) }
        : inGeneral(draw, name, variables);
    });
    drawn[name] = value;
    if (known) hypotheses[name] = propositionOf(known);
  }
  const said = (field: string, predicate: (drawn: any, constants: any) => Statement): Proposition =>
    attempt(field, () => propositionOf(predicate(drawn, claim.constants)));
  for (const [name, h] of Object.entries(claim.assume)) {
    hypotheses[Object.hasOwn(hypotheses, name) ? `${name}, assumed` : name] = said(name, predicateOf(h));
  }
  return { variables, hypotheses, conclusion: said('conclude', claim.conclude) };
}

function sizeOf(name: string, draw: IntegerDraw, sizes: Sizes): number {
  const n = Object.hasOwn(sizes, name) ? draw.fit(sizes[name]) : undefined;
  if (n === undefined) throw new Untraceable(`the integer ${name} is drawn`);
  return n;
}

function attempt<T>(field: string, what: () => T): T {
  try {
    return what();
  } catch (error) {
    if (error instanceof Untraceable) throw error;
    throw new Untraceable(`'${field}' does not run on variables: ${firstLine(error)}`);
  }
}
