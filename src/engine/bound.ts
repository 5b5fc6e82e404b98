/** The conclusion of a claim about chance, read: which relation of the probability, or the mean, to which bound. */
import type { MeanRelation } from '../chance/e-process.ts';
import type { Chance } from '../claim.ts';
import type { Drawing } from '../draw/record.ts';
import { type Real, variable } from '../numbers/real.ts';
import { type Prepared, truthOf } from './case.ts';
import type { Truth } from './decide.ts';
import { ClaimDefect } from './validate.ts';

/** A claim about chance made ready to run. */
export type PreparedChance = Prepared & { readonly chance: Chance };

const RELATIONS: Readonly<Record<string, MeanRelation>> = { '≤': '≤', '<': '≤', '≥': '≥', '>': '≥', '=': '=' };
const MIRRORED: Readonly<Record<MeanRelation, MeanRelation>> = { '≤': '≥', '≥': '≤', '=': '=' };

/** The conclusion is read, and not decided: it holds a variable. */
const UNDECIDED = (): Truth => 'unknown';

/** The conclusion at some parameters, read as: the probability, or the mean, ⋛ a bound. */
export function boundOf(
  { chance, conclude, constants }: PreparedChance,
  drawn: Drawing,
): { readonly relation: MeanRelation; readonly bound: Real } {
  const symbol = variable(chance.symbol);
  const built = () => conclude({ ...drawn, [chance.symbol]: symbol }, constants);
  const { statement, undefinedBy } = truthOf(built, 'conclude', UNDECIDED);
  if (undefinedBy !== undefined) throw new ClaimDefect('conclude', undefinedBy);
  if (statement?.is === 'comparison') {
    const relation = RELATIONS[statement.relation];
    const { left, right } = statement;
    if (relation !== undefined && left === symbol) return { relation, bound: right };
    if (relation !== undefined && right === symbol) return { relation: MIRRORED[relation], bound: left };
  }
  throw new ClaimDefect(
    'conclude',
    `expected ${chance.symbol} compared with a bound, such as atMost(${chance.symbol}, 1)`,
  );
}

/** Where a number lies between the ends of the range, which are 0 and 1 for an event. */
export function inUnits({ symbol, range: [least, most] }: Chance, x: Real): Real {
  return symbol === 'P' ? x : x.minus(least).over(most.minus(least));
}
