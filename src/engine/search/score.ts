import type { Judgement } from '../case.ts';
import { slack } from '../decide.ts';

/**
 * How near a case comes to refuting the claim: larger is nearer, above 0 it refutes. Cases that miss a hypothesis rank
 * below all that meet them, by how many they meet and then by how far they are from meeting the next. An estimate in
 * doubles, to steer by.
 */
export function score(judged: Judgement, hypotheses: number): number {
  switch (judged.is) {
    case 'fails':
      return 1 + Math.min(judged.margin, 1e6);
    case 'holds':
      return -bounded(slack(judged.statement));
    case 'undecided':
      return 0;
    case 'discarded':
      return (
        -10 * (hypotheses - judged.missed) + (judged.statement ? Math.max(-8, bounded(slack(judged.statement))) : -9)
      );
  }
}

/** Whether a score is that of a case that misses a hypothesis. */
export function isDiscarded(score: number): boolean {
  return score <= -10;
}

/** Slacks are fractions of the larger side: 2 is as far as two sides of opposite sign can be. */
function bounded(x: number): number {
  return Number.isNaN(x) ? 2 : Math.max(-2, Math.min(2, x));
}
