import type { Claim } from '../claim.ts';
import { prepare, truthOf } from './case.ts';
import { certify } from './certify.ts';
import type { Truth } from './decide.ts';
import { statementLines, valueText } from './text.ts';
import { BadToken, readToken } from './token.ts';
import { variationOf, vary } from './variation.ts';

export interface Replayed {
  readonly holds: Truth;
  /** Both sides of every comparison, and its steps. */
  readonly lines: readonly string[];
}

export interface Replay {
  readonly claim: string;
  readonly variation?: string;
  readonly values: Readonly<Record<string, string>>;
  readonly hypotheses: readonly (Replayed & { readonly name: string })[];
  readonly conclusion: Replayed;
  /** The checker that shares nothing with the search finds the hypotheses met and the conclusion false. */
  readonly certified: boolean;
}

/** Runs one case again, every hypothesis and the conclusion, whatever fails. Throws `BadToken` or `ClaimDefect`. */
export function replay(claim: Claim, token: string): Replay {
  const { claim: name, variation, drawn } = readToken(token);
  const change = variationOf(claim, variation);
  if (change === undefined) throw new BadToken(`the claim ${name} has no variation '${variation}' (any more)`);
  const p = prepare(vary(claim, change));
  const missing = p.draw.draws.map(([n]) => n).find((n) => !(n in drawn));
  if (missing !== undefined) throw new BadToken(`the token has no value for ${missing}, which ${name} draws`);
  const again = (build: () => unknown, field: string): Replayed => {
    const { truth, statement, undefinedBy } = truthOf(build, field);
    return { holds: truth, lines: statement ? statementLines(statement) : [undefinedBy ?? 'undecided'] };
  };
  return {
    claim: name,
    ...(variation !== undefined && { variation }),
    values: Object.fromEntries(Object.entries(drawn).map(([k, v]) => [k, valueText(v)])),
    hypotheses: p.hypotheses.map((h) => ({ name: h.name, ...again(() => h.test(drawn, p.constants), h.name) })),
    conclusion: again(() => p.conclude(drawn, p.constants), 'conclude'),
    certified: certify(claim, token),
  };
}
