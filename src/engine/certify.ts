import type { Claim } from '../claim.ts';
import { signWithoutIntervals } from '../numbers/sign.ts';
import { prepare, truthOf } from './case.ts';
import { decide } from './decide.ts';
import { readToken } from './token.ts';
import { variationOf, vary } from './variation.ts';

/**
 * Does the token's case refute the claim, from its text alone? It must be one that the claim speaks of. Every comparison
 * is decided by exact rationals, closed forms or enclosures of 128 bits and more, not by the intervals of doubles, which
 * found the case.
 */
export function certify(claim: Claim, token: string): boolean {
  const { variation, drawn } = readToken(token);
  const change = variationOf(claim, variation);
  if (change === undefined) return false;
  const p = prepare(vary(claim, change));
  if (!p.draw.admits(drawn)) return false;
  const exactly = (build: () => unknown, field: string) =>
    truthOf(build, field, (s) => decide(s, (left, right) => signWithoutIntervals(left.minus(right)))).truth;
  const met = p.hypotheses.every((h) => exactly(() => h.test(drawn, p.constants), h.name) === 'yes');
  return met && exactly(() => p.conclude(drawn, p.constants), 'conclude') === 'no';
}
