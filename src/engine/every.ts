/**
 * A claim for every value of integers that it draws, as one formula.
 *
 * The formula is read off from a few values (`general.ts`). That it is what the claim's code computes is then not believed
 * but checked, for all values that the claim draws: run on them, it must give this formula with each Σ written out, and
 * each statement about an entry made for every entry, in whatever order.
 */
import type { Claim } from '../claim.ts';
import { IntegerDraw } from '../draw/integer.ts';
import type { Goal } from '../kernels/kernel.ts';
import type { Branch } from './branches.ts';
import { Differs, General } from './general.ts';
import { type Sizes, trace, Untraceable } from './trace.ts';

const MOST_VALUES = 5000;

/** The claim for every value of the integers named; the others must be given. */
export function traceEvery(
  claim: Claim,
  every: string | readonly string[],
  sizes: Sizes = {},
  branches: readonly Branch[] = [],
): Goal {
  const { goal, confirm } = inEverySize(claim, every, sizes, branches);
  confirm();
  return goal;
}

export interface Every {
  readonly goal: Goal;
  /** Throws `Untraceable` unless the goal is that of the claim for all values of the integers: it is run for each. */
  readonly confirm: () => void;
}

/** The same, yet to be confirmed. */
export function inEverySize(
  claim: Claim,
  every: string | readonly string[],
  sizes: Sizes = {},
  branches: readonly Branch[] = [],
): Every {
  const names = [every].flat();
  const ranges = names.map((name) => rangeOf(claim, name));
  const all = allValues(ranges);
  const at = (values: readonly number[]) =>
    trace(claim, { ...sizes, ...Object.fromEntries(names.map((name, d) => [name, values[d]!])) }, names, branches);
  const start = ranges.map(({ least }) => Math.min(least, 1));
  const raised = names.map((_, d) => at(start.with(d, start[d]! + 1)));
  const formula = `the formula of every ${names.join(', ')}`;
  const general = generalOf(() => new General(names, start, at(start), raised), formula);
  return {
    goal: general.withFacts(ranges.map(({ least }) => least)),
    confirm: () => {
      for (const values of all) {
        const wrong = general.differs(at(values), values);
        const here = names.map((name, d) => `${name} = ${values[d]}`).join(', ');
        if (wrong !== undefined) throw new Untraceable(`for ${here} it is not ${formula}: ${wrong}`);
      }
    },
  };
}

function generalOf(make: () => General, formula: string): General {
  try {
    return make();
  } catch (error) {
    if (error instanceof Differs) throw new Untraceable(`it is not ${formula}: ${error.message}`);
    throw error;
  }
}

function rangeOf(claim: Claim, name: string): IntegerDraw {
  const draw = Object.hasOwn(claim.forAll, name) ? claim.forAll[name] : undefined;
  if (draw instanceof IntegerDraw) return draw;
  throw new Untraceable(`${name} is no integer with a range of its own`);
}

function allValues(ranges: readonly IntegerDraw[]): number[][] {
  const count = ranges.reduce((n, { least, most }) => n * (most - least + 1), 1);
  if (count > MOST_VALUES) throw new Untraceable(`${count} values are too many to check`);
  return ranges.reduce<number[][]>(
    (values, { least, most }) =>
      values.flatMap((v) => Array.from({ length: most - least + 1 }, (_, k) => [...v, least + k])),
    [[]],
  );
}
