/**
 * Inner products of the rows of two matrices, X·Yᵀ, where both are stored row by row.
 *
 * Two rows against four at a time: each number loaded is used two or four times, and the eight sums stay in registers.
 * Every product is summed in the order of the coordinates, so that with unit roundoff u = 2⁻⁵³ and γ_k = ku/(1 − ku)
 *
 *   |computed − ⟨x, y⟩| ≤ γ_length Σ |xₖ yₖ| + length · 2⁻¹⁰⁷⁵,
 *
 * up to a factor 1 + γ_length of the last term, which is for products that underflow (Higham, *Accuracy and Stability of
 * Numerical Algorithms*, 2nd ed., (3.5) and section 2.1). Whatever overflows yields ±∞ or NaN.
 */

/** The rows `from` to `to − 1`, each of `length` entries, of a matrix stored row by row. */
export interface Rows {
  readonly entries: Float64Array;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

/** Writes ⟨xᵢ, yⱼ⟩, i and j counted from the first row of their blocks, to `out[at + i · stride + j]`. */
export function rowProducts(x: Rows, y: Rows, out: Float64Array, at: number, stride: number): void {
  if (x.length !== y.length) throw new RangeError(`inner products of rows of lengths ${x.length} and ${y.length}`);
  const evenTo = x.to - ((x.to - x.from) % 2);
  const fourTo = y.to - ((y.to - y.from) % 4);
  for (let i = x.from; i < evenTo; i += 2) {
    const row = at + (i - x.from) * stride;
    for (let j = y.from; j < fourTo; j += 4) twoByFour(x, i, y, j, out, row + j - y.from, stride);
    for (let j = fourTo; j < y.to; j++) {
      out[row + j - y.from] = product(x, i, y, j);
      out[row + stride + j - y.from] = product(x, i + 1, y, j);
    }
  }
  if (evenTo < x.to) {
    const row = at + (evenTo - x.from) * stride;
    for (let j = y.from; j < y.to; j++) out[row + j - y.from] = product(x, evenTo, y, j);
  }
}

/** |x|², computed; the bound above holds for it. */
export function squareOf(x: Float64Array): number {
  let s = 0;
  for (let k = 0; k < x.length; k++) s += x[k]! * x[k]!;
  return s;
}

function product(x: Rows, i: number, y: Rows, j: number): number {
  const [xs, ys, length] = [x.entries, y.entries, x.length];
  const [a, b] = [i * length, j * length];
  let s = 0;
  for (let k = 0; k < length; k++) s += xs[a + k]! * ys[b + k]!;
  return s;
}

function twoByFour(x: Rows, i: number, y: Rows, j: number, out: Float64Array, at: number, stride: number): void {
  const xs = x.entries;
  const ys = y.entries;
  const length = x.length;
  const x0 = i * length;
  const x1 = x0 + length;
  const y0 = j * length;
  const y1 = y0 + length;
  const y2 = y1 + length;
  const y3 = y2 + length;
  let s00 = 0;
  let s01 = 0;
  let s02 = 0;
  let s03 = 0;
  let s10 = 0;
  let s11 = 0;
  let s12 = 0;
  let s13 = 0;
  for (let k = 0; k < length; k++) {
    const a = xs[x0 + k]!;
    const b = xs[x1 + k]!;
    const p = ys[y0 + k]!;
    const q = ys[y1 + k]!;
    const r = ys[y2 + k]!;
    const s = ys[y3 + k]!;
    s00 += a * p;
    s01 += a * q;
    s02 += a * r;
    s03 += a * s;
    s10 += b * p;
    s11 += b * q;
    s12 += b * r;
    s13 += b * s;
  }
  out[at] = s00;
  out[at + 1] = s01;
  out[at + 2] = s02;
  out[at + 3] = s03;
  out[at + stride] = s10;
  out[at + stride + 1] = s11;
  out[at + stride + 2] = s12;
  out[at + stride + 3] = s13;
}
