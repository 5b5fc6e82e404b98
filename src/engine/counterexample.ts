import type { Claim } from '../claim.ts';
import type { Drawing } from '../draw/record.ts';
import type { Counterexample, ExactCase } from '../evidence.ts';
import { judge, type Prepared } from './case.ts';
import { randomOf } from './random.ts';
import { shrink } from './shrink.ts';
import { failingLines, valueText } from './text.ts';
import { writeToken } from './token.ts';

/** Where a case belongs: the claim as it stands in its file, its name, and the variation. */
export interface Origin {
  readonly name: string;
  readonly original: Claim;
  readonly variation?: string;
}

/** Fresh values tried before an argument is called irrelevant. */
const TRIALS = 16;

/** A refuting case made simple, with what it refutes by, and the arguments that do not matter. */
export function counterexample(x: Origin, p: Prepared, refuted: Drawing): Counterexample {
  const { drawn, shrinks } = shrink(p, refuted);
  const judged = judge(p, drawn);
  if (judged.is !== 'fails') throw new Error('a shrunk counterexample no longer fails');
  const { statement, margin, why } = judged;
  return {
    ...exactCase(x, drawn),
    fails: statement ? failingLines(statement) : [why],
    margin: Number.isFinite(margin) ? margin.toPrecision(3) : 'no value',
    shrinks,
    irrelevant: irrelevant(p, drawn),
  };
}

export function exactCase(x: Origin, drawn: Drawing): ExactCase {
  return {
    values: Object.fromEntries(Object.entries(drawn).map(([k, v]) => [k, valueText(v)])),
    token: writeToken({ claim: x.name, variation: x.variation, drawn }),
  };
}

/** The variables of which any value drawn in its place refutes as well, the others being as they are. */
function irrelevant(p: Prepared, drawn: Drawing): string[] {
  const random = randomOf('irrelevant');
  const names = p.draw.draws.map(([name]) => name);
  return names.filter((name) => {
    let tried = 0;
    for (let i = 0; i < 2 * TRIALS && tried < TRIALS; i++) {
      const other = p.draw.fit({ ...drawn, [name]: p.draw.generate(random).value[name] });
      if (other === undefined || names.some((n) => n !== name && other[n] !== drawn[n])) continue;
      if (valueText(other[name]) === valueText(drawn[name])) continue;
      tried++;
      if (judge(p, other).is !== 'fails') return false;
    }
    return tried > 0;
  });
}
