/** How close a case comes to equality: the smaller side by the larger, over comparisons of positive numbers. */
import { QUOTIENTS_FROM } from '../evidence.ts';
import { divDown, divUp } from '../numbers/interval.ts';
import type { Real } from '../numbers/real.ts';
import type { Comparison, Statement } from '../statement.ts';

/** An enclosure. */
export interface Quotient {
  readonly atLeast: number;
  readonly atMost: number;
}

/** The largest of a statement that holds, rounded down; −1 where it compares nothing positive. Allocates nothing. */
export function largestQuotient(s: Statement): number {
  if (s.is === 'all') {
    let largest = -1;
    for (const name in s.parts) largest = Math.max(largest, largestQuotient(s.parts[name]!));
    return largest;
  }
  if (s.is !== 'comparison' || s.relation === '=' || s.relation === '≠') return -1;
  return isUpwards(s) ? quotientDown(s.left, s.right) : quotientDown(s.right, s.left);
}

/** The first comparison of a statement with that quotient, enclosed; undefined if there is none. */
export function enclosed(s: Statement, atLeast: number): Quotient | undefined {
  if (s.is === 'all') {
    for (const name in s.parts) {
      const found = enclosed(s.parts[name]!, atLeast);
      if (found !== undefined) return found;
    }
  }
  if (s.is !== 'comparison' || atLeast < 0 || largestQuotient(s) !== atLeast) return undefined;
  const [small, large] = isUpwards(s) ? [s.left, s.right] : [s.right, s.left];
  return { atLeast, atMost: Math.min(1, divUp(small.hi, large.lo)) };
}

function isUpwards({ relation }: Comparison): boolean {
  return relation === '<' || relation === '≤';
}

function quotientDown(small: Real, large: Real): number {
  return small.lo > 0 && large.hi < Infinity ? divDown(small.lo, large.hi) : -1;
}

/** A number for each bin of `QUOTIENTS_FROM`. */
export function noneCounted(): number[] {
  return QUOTIENTS_FROM.map(() => 0);
}

export function countIn(bins: number[], quotient: number): void {
  let k = QUOTIENTS_FROM.length - 1;
  while (quotient < QUOTIENTS_FROM[k]!) k--;
  bins[k]!++;
}
