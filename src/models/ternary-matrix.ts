/** Random matrices with entries −1, 0 and 1, whose laws are found by counting. */
import { Rational } from '../numbers/rational.ts';
import { real } from '../numbers/real.ts';
import type { FiniteLaw } from './finite-law.ts';

/** How often each number comes up. */
type Counts = ReadonlyMap<number, bigint>;

/**
 * The law of |Aw|² for an integer vector w and a matrix A of n rows, whose entries are independent: −1, 0, 1 in the
 * proportion 1 : zeros : 1. `zeros` = 0 gives random signs, 4 the sparse projections of Achlioptas (2003).
 */
export function ternaryLengthLaw(w: readonly number[], n: number, zeros: number): FiniteLaw {
  const entry: readonly [number, bigint][] = [
    [-1, 1n],
    [0, BigInt(zeros)],
    [1, 1n],
  ];
  const inner = w.reduce<Counts>((counts, wj) => sums(counts, collected(entry.map(([a, c]) => [a * wj, c]))), NOTHING);
  const square = collected([...inner].map(([x, c]) => [x * x, c]));
  let total: Counts = NOTHING;
  for (let row = 0; row < n; row++) total = sums(total, square);
  const all = BigInt(zeros + 2) ** BigInt(n * w.length);
  return [...total].map(([x, c]) => ({ x: real(x), p: real(Rational.ratio(c, all)) }));
}

const NOTHING: Counts = new Map([[0, 1n]]);

/** Of a sum of two independent numbers. */
function sums(first: Counts, second: Counts): Counts {
  return collected([...first].flatMap(([x, c]) => [...second].map(([y, d]): [number, bigint] => [x + y, c * d])));
}

function collected(counts: readonly [number, bigint][]): Counts {
  const found = new Map<number, bigint>();
  for (const [x, c] of counts) if (c > 0n) found.set(x, (found.get(x) ?? 0n) + c);
  return found;
}
