/** The reference code of 苏剑林, kexue.fm/archives/8728, in doubles, with what they make of 0/0. */

/** One prediction corrected: α = 1, one iteration. `numpy` divides 0 by 0 as JavaScript does. */
export function codedCorrection(
  confident: readonly (readonly number[])[],
  row: readonly number[],
  prior: readonly number[],
): number[] {
  const Y = [...confident, row];
  const mean = prior.map((_, i) => Y.reduce((s, y) => s + y[i]!, 0) / Y.length);
  const scaled = row.map((p, i) => (p / mean[i]!) * prior[i]!);
  const total = scaled.reduce((s, p) => s + p, 0);
  return scaled.map((p) => p / total);
}
