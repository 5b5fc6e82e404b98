/**
 * A block: some hundred cases of one claim, a pure function of (seed, claim, variation, number of the block).
 * Blocks are the unit of work, and their evidence merges to the same result in any order.
 */
import type { Drawing } from '../draw/record.ts';
import { fromDraws, judge, type Prepared } from './case.ts';
import { countIn, enclosed, largestQuotient, noneCounted, type Quotient } from './quotient.ts';
import { randomOf } from './random.ts';
import { portfolio } from './search/portfolio.ts';

export const BLOCK_CASES = 250;
/** Draws a case: beyond, the hypotheses are met too rarely. */
export const MOST_DRAWS = 10;
/** One case in so many tests what the draws guarantee, too. */
const AUDIT = 16;

export interface Sharp extends Quotient {
  readonly drawn: Drawing;
}

export interface BlockResult {
  readonly cases: number;
  readonly discarded: number;
  readonly met: readonly number[];
  readonly missed: readonly number[];
  readonly sharpest: Sharp | undefined;
  /** Cases by the quotient of their sides: see `QUOTIENTS_FROM`. */
  readonly slack: readonly number[];
  readonly undecided: { readonly drawn: Drawing; readonly where: string } | undefined;
  readonly refuted: Drawing | undefined;
}

/** Runs until `quota` cases met the hypotheses, one is refuted, or too many were discarded. */
export function runBlock(p: Prepared, key: readonly (string | number)[], block: number, quota: number): BlockResult {
  const search = portfolio(p, randomOf(...key, block), block);
  const met = p.hypotheses.map(() => 0);
  const missed = p.hypotheses.map(() => 0);
  const slack = noneCounted();
  let cases = 0;
  let discarded = 0;
  let sharpest: Sharp | undefined;
  let undecided: BlockResult['undecided'];
  let refuted: Drawing | undefined;
  let drawn = fromDraws(() => search.next().value);
  for (let i = 0; i < quota * MOST_DRAWS && cases < quota && refuted === undefined; i++) {
    const judged = judge(p, drawn, i % AUDIT === 0);
    const tested = judged.is === 'discarded' ? judged.missed : judged.is === 'undecided' ? 0 : p.hypotheses.length;
    for (let h = 0; h < tested; h++) met[h]!++;
    if (judged.is === 'discarded') {
      missed[judged.missed]!++;
      discarded++;
    } else {
      cases++;
      if (judged.is === 'holds') {
        const q = largestQuotient(judged.statement);
        if (q >= 0) countIn(slack, q);
        if (q > (sharpest?.atLeast ?? -1)) sharpest = { ...enclosed(judged.statement, q)!, drawn };
      } else if (judged.is === 'fails') refuted = drawn;
      else undecided ??= { drawn, where: judged.where };
    }
    drawn = fromDraws(() => search.next(judged).value);
  }
  return { cases, discarded, met, missed, sharpest, slack, undecided, refuted };
}
