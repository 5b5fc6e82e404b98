/**
 * Classification with alternating normalisation: predictions scaled in turn to the prior, column by column, and to sum 1,
 * row by row, which is Sinkhorn's iteration. Jia, Reiter, Lim, Artzi, Cardie, *When in Doubt: Improving Classification
 * Performance with Alternating Normalization*, 2021; in the form of 苏剑林, kexue.fm/archives/8728, eqs. (4), (5), (7).
 *
 * Predictions are rows of m entries ≥ 0; the prior has m entries.
 */
import { ONE, type Real, sum } from '../numbers/real.ts';
import { compare } from '../numbers/sign.ts';
import { every, moreThan, type Statement } from '../statement.ts';
import { normalized } from './entropy.ts';

export type Row = readonly Real[];
export type Rows = readonly Row[];

export function columnSums(rows: Rows): Real[] {
  return rows[0]!.map((_, i) => sum(rows.map((row) => row[i]!)));
}

/** Every class has mass in some row: then the weights exist. */
export function everyClassHasMass(rows: Rows): Statement {
  return every(columnSums(rows), (s) => moreThan(s, 0))!;
}

/** p̄ᵢ, the mean prediction. */
export function columnMeans(rows: Rows): Real[] {
  return columnSums(rows).map((s) => s.over(rows.length));
}

/** wᵢ = p̃ᵢ/p̄ᵢ; throws `OutsideDomain` for a class that no row gives any mass. */
export function weights(rows: Rows, prior: Row): Real[] {
  return columnMeans(rows).map((mean, i) => prior[i]!.over(mean));
}

/** The columns scaled by the weights. */
export function scaledColumns(rows: Rows, w: Row): Real[][] {
  return rows.map((row) => row.map((p, i) => p.times(w[i]!)));
}

/** Step 1: every column scaled so that its mean is the prior. */
export function towardsPrior(rows: Rows, prior: Row): Real[][] {
  return scaledColumns(rows, weights(rows, prior));
}

/** Step 2: every row divided by its sum. */
export function normalizedRows(rows: Rows): Real[][] {
  return rows.map(normalized);
}

/** One iteration, step 1 of the powers pᵅ and then step 2, for α = 0, 1, 2, …; 0⁰ = 1. */
export function iteration(rows: Rows, prior: Row, alpha = 1): Real[][] {
  return normalizedRows(towardsPrior(powers(rows, alpha), prior));
}

/** So many iterations. */
export function iterated(rows: Rows, prior: Row, times: number, alpha = 1): Rows {
  let y = rows;
  for (let t = 0; t < times; t++) y = iteration(y, prior, alpha);
  return y;
}

/** What becomes of one row when it is put below the confident ones; what the last step makes of them is not looked at. */
export function corrected(confident: Rows, row: Row, prior: Row, times = 1, alpha = 1): Row {
  const y = iterated([...confident, row], prior, times - 1, alpha);
  return normalized(towardsPrior(powers(y, alpha), prior).at(-1)!);
}

/** Y_ik Y_jl/(Y_il Y_jk), which no scaling of rows or columns changes. */
export function crossRatio(rows: Rows, [i, j]: readonly [number, number], [k, l]: readonly [number, number]): Real {
  const [a, b] = [rows[i]!, rows[j]!];
  return a[k]!.times(b[l]!).over(a[l]!.times(b[k]!));
}

/** The largest cross-ratio of positive rows, ≥ 1: its logarithm is the diameter of Y in Hilbert's projective metric. */
export function largestCrossRatio(rows: Rows): Real {
  let greatest = ONE;
  for (const a of rows) {
    for (const b of rows) {
      const quotients = a.map((ak, k) => ak.over(b[k]!));
      const ratio = spread(quotients);
      if (compare(ratio, greatest) > 0) greatest = ratio;
    }
  }
  return greatest;
}

/** The largest entry over the least. */
export function spread(x: Row): Real {
  return extreme(x, 1).over(extreme(x, -1));
}

function extreme(x: Row, side: 1 | -1): Real {
  return x.reduce((best, v) => (compare(v, best) === side ? v : best));
}

/** The first index of the largest entry. */
export function argmax(x: Row): number {
  return x.reduce((best, v, i) => (compare(v, x[best]!) > 0 ? i : best), 0);
}

function powers(rows: Rows, alpha: number): Rows {
  return alpha === 1 ? rows : rows.map((row) => row.map((p) => p.power(alpha)));
}
