/**
 * A block: some hundred cases of one claim, a pure function of (seed, claim, variation, number of the block).
 * Blocks are the unit of work, and their evidence merges to the same result in any order.
 */
import type { Drawing } from '../draw/record.ts';
import { divDown, divUp } from '../numbers/interval.ts';
import type { Statement } from '../statement.ts';
import { fromDraws, judge, type Prepared } from './case.ts';
import { randomOf } from './random.ts';
import { portfolio } from './search/portfolio.ts';

export const BLOCK_CASES = 250;
/** Draws a case: beyond, the hypotheses are met too rarely. */
export const MOST_DRAWS = 10;
/** One case in so many tests what the draws guarantee, too. */
const AUDIT = 16;

export interface Sharp {
  readonly atLeast: number;
  readonly atMost: number;
  readonly drawn: Drawing;
}

export interface BlockResult {
  readonly cases: number;
  readonly discarded: number;
  readonly met: readonly number[];
  readonly missed: readonly number[];
  readonly sharpest: Sharp | undefined;
  readonly undecided: { readonly drawn: Drawing; readonly where: string } | undefined;
  readonly refuted: Drawing | undefined;
}

/** Runs until `quota` cases met the hypotheses, one is refuted, or too many were discarded. */
export function runBlock(p: Prepared, key: readonly (string | number)[], block: number, quota: number): BlockResult {
  const search = portfolio(p, randomOf(...key, block), block);
  const met = p.hypotheses.map(() => 0);
  const missed = p.hypotheses.map(() => 0);
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
      if (judged.is === 'holds') sharpest = sharper(sharpest, judged.statement, drawn);
      else if (judged.is === 'fails') refuted = drawn;
      else undecided ??= { drawn, where: judged.where };
    }
    drawn = fromDraws(() => search.next(judged).value);
  }
  return { cases, discarded, met, missed, sharpest, undecided, refuted };
}

/** The case with the larger quotient of the smaller side by the larger, over comparisons of positive numbers. */
function sharper(best: Sharp | undefined, s: Statement, drawn: Drawing): Sharp | undefined {
  if (s.is === 'all') {
    let sharpest = best;
    for (const name in s.parts) sharpest = sharper(sharpest, s.parts[name]!, drawn);
    return sharpest;
  }
  if (s.is !== 'comparison' || s.relation === '=' || s.relation === '≠') return best;
  const [small, large] = s.relation === '<' || s.relation === '≤' ? [s.left, s.right] : [s.right, s.left];
  if (!(small.lo > 0 && large.hi < Infinity)) return best;
  const atLeast = divDown(small.lo, large.hi);
  if (best !== undefined && atLeast <= best.atLeast) return best;
  return { atLeast, atMost: Math.min(1, divUp(small.hi, large.lo)), drawn };
}
