/** The rank of a matrix, exactly. */
import { evaluate } from '../numbers/evaluate.ts';
import type { Rational } from '../numbers/rational.ts';
import { rationals } from '../numbers/rationals.ts';
import type { Matrix } from './embedding.ts';

/** Of a matrix of rational entries, by elimination; throws `Unsupported` for others. */
export function rank(A: Matrix): number {
  let rows = A.map((row) => row.map((x) => evaluate(x, rationals)));
  let found = 0;
  for (let j = 0; j < (A[0]?.length ?? 0); j++) {
    const pivot = rows.find((row) => row[j]!.sign() !== 0);
    if (pivot === undefined) continue;
    rows = rows.filter((row) => row !== pivot).map((row) => without(row, pivot, j));
    found++;
  }
  return found;
}

/** The row less the multiple of the pivot row that makes its j-th entry 0. */
function without(row: readonly Rational[], pivot: readonly Rational[], j: number): Rational[] {
  const factor = row[j]!.over(pivot[j]!);
  return row.map((x, k) => x.minus(factor.times(pivot[k]!)));
}
