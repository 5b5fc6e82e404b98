/** The ledger of a check: the shares of all tests that a false alarm could hit, added up. */
import { BUDGET, ledger, MISS } from '../chance/budget.ts';
import type { ClaimEvidence, FalseAlarms } from '../evidence.ts';

/** Undefined where nothing was sampled; throws when the shares pass the budget. False neighbours are meant to be refuted. */
export function falseAlarms(claims: readonly ClaimEvidence[]): FalseAlarms | undefined {
  const shares = claims.flatMap((e) =>
    [e, ...e.superfluous].flatMap(({ chance }) => (chance ? [{ claim: e.claim, share: chance.share }] : [])),
  );
  if (shares.length === 0) return undefined;
  return { tests: shares.length, atMost: ledger(shares).toNumber().toExponential(1), budget: BUDGET, miss: MISS };
}
