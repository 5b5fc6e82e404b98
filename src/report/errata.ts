/** What is false as written, by what it is refuted, and what holds instead. */
import type { ClaimEvidence } from '../evidence.ts';

export interface Erratum {
  readonly false: ClaimEvidence;
  /** The corrected statement, if there is one by name; else the true claims of the same place in the source. */
  readonly holds: readonly ClaimEvidence[];
}

const CORRECTED = '-corrected';

export function errata(claims: readonly ClaimEvidence[]): readonly Erratum[] {
  const named = new Map(claims.map((e) => [e.claim, e]));
  return claims
    .filter((e) => e.expected === 'false')
    .map((e) => {
      const sibling = named.get(e.claim + CORRECTED);
      return { false: e, holds: sibling ? [sibling] : ofSamePlace(e, claims) };
    });
}

/** Of these, the corrected ones, if any. */
function ofSamePlace(e: ClaimEvidence, claims: readonly ClaimEvidence[]): readonly ClaimEvidence[] {
  const those = claims.filter((o) => o.expected === 'true' && sharesPlace(o, e));
  const corrected = those.filter((o) => o.claim.endsWith(CORRECTED));
  return corrected.length > 0 ? corrected : those;
}

function sharesPlace({ source: a }: ClaimEvidence, { source: b }: ClaimEvidence): boolean {
  return a.cite === b.cite && (a.slugs?.some((slug) => b.slugs?.includes(slug)) ?? false);
}
