/**
 * Arrays of numbers known up to radii, in doubles with running error bounds, for loops that allocate nothing.
 *
 * A sum of n products w_k x_k, with x_k known up to r_k, errs by
 *
 *   γ_n Σ|w_k||x_k| + Σ|w_k| r_k,   γ_n ≤ 1.01 n 2^−53
 *
 * (Higham, *Accuracy and Stability of Numerical Algorithms*, 2002, section 3.1); sums of positive terms that bound errors
 * err by less than a factor 1 ± γ_n themselves, for which `WIDER` stands, and products that underflow by 2^−1074 each.
 * What is exactly 0 stays so. Arrays of up to 64 × 64.
 */
import { addUp, divDown, mulUp, nextDown, nextUp, subDown } from './interval.ts';

const U = 1.01 * 2 ** -53;
const TINY = Number.MIN_VALUE;
/** Sums of up to 64 × 64 positive terms are right up to this factor. */
const WIDER = 1 + 2 ** -38;

/** Numbers with radii: as many as the array is long. */
export class Balls {
  readonly mid: Float64Array;
  readonly radius: Float64Array;

  constructor(n: number) {
    this.mid = new Float64Array(n);
    this.radius = new Float64Array(n);
  }

  set(i: number, lo: number, hi: number): void {
    const mid = lo === hi ? lo : lo / 2 + hi / 2;
    this.mid[i] = mid;
    this.radius[i] = lo === hi ? 0 : Math.max(hi - mid, mid - lo) * WIDER + TINY;
  }
}

/** Σ_k w[from + k·step] x[start + k·stride] + b; exact numbers w, balls x. Zero stays exactly zero. */
export function innerProduct(
  w: Float64Array,
  from: number,
  step: number,
  x: Balls,
  start: number,
  stride: number,
  n: number,
  b: number,
  into: Balls,
  at: number,
): void {
  let [s, size, radius] = [b, Math.abs(b), 0];
  for (let k = 0; k < n; k++) {
    const [weight, j] = [w[from + k * step]!, start + k * stride];
    const p = weight * x.mid[j]!;
    s += p;
    size += Math.abs(p);
    radius += Math.abs(weight) * x.radius[j]!;
  }
  into.mid[at] = s;
  into.radius[at] =
    size === 0 && radius === 0 && exactZero(w, from, step, x, start, stride, n)
      ? 0
      : ((n + 2) * U * size + radius) * WIDER + 4 * n * TINY;
}

/** No product underflowed to 0: one factor of each is exactly 0. */
function exactZero(
  w: Float64Array,
  from: number,
  step: number,
  x: Balls,
  start: number,
  stride: number,
  n: number,
): boolean {
  for (let k = 0; k < n; k++) {
    const j = start + k * stride;
    if (w[from + k * step] !== 0 && (x.mid[j] !== 0 || x.radius[j] !== 0)) return false;
  }
  return true;
}

/** y_j ← d_i y_j. */
export function multiply(d: Balls, i: number, y: Balls, j: number): void {
  const [a, r, b, s] = [d.mid[i]!, d.radius[i]!, y.mid[j]!, y.radius[j]!];
  const zero = (a === 0 && r === 0) || (b === 0 && s === 0);
  const p = a * b;
  y.mid[j] = p;
  y.radius[j] = zero ? 0 : (Math.abs(a) * s + Math.abs(b) * r + r * s + U * Math.abs(p)) * WIDER + 8 * TINY;
}

/** Not less than the length of any vector in the balls. */
export function lengthUp({ mid, radius }: Balls): number {
  return addUp(frobenius(mid, mid.length, nextUp, WIDER), frobenius(radius, radius.length, nextUp, WIDER));
}

export function lengthDown({ mid, radius }: Balls): number {
  const away = frobenius(radius, radius.length, nextUp, WIDER);
  return Math.max(0, subDown(frobenius(mid, mid.length, nextDown, 1 / WIDER), away));
}

/** The root of the sum of squares, scaled by the largest, and moved outward or inward by a factor. */
function frobenius(x: Float64Array, n: number, next: (x: number) => number, factor: number): number {
  let largest = 0;
  for (let i = 0; i < n; i++) largest = Math.max(largest, Math.abs(x[i]!));
  if (!(largest > 0)) return largest;
  let s = 0;
  for (let i = 0; i < n; i++) {
    const q = x[i]! / largest;
    s += q * q;
  }
  return next(Math.sqrt(s) * factor * largest);
}

/** Not more than ‖A‖ for any m × n matrix A in the balls: |Av|/|v| less the length of what is not known. */
export function normDown(
  A: Float64Array,
  radius: Float64Array | undefined,
  m: number,
  n: number,
  steps: number,
  v: Float64Array,
  w: Float64Array,
): number {
  longestRow(A, m, n, v);
  for (let step = 0; step < steps; step++) {
    image(A, m, n, v, w);
    const scale = 1 / frobenius(w, m, nextUp, 1);
    if (!(scale > 0 && scale < Infinity)) break;
    for (let k = 0; k < n; k++) {
      let s = 0;
      for (let i = 0; i < m; i++) s += A[i * n + k]! * (w[i]! * scale);
      v[k] = s;
    }
  }
  const length = frobenius(v, n, nextUp, WIDER);
  if (!(length > 2 ** -400 && length < 2 ** 400)) return 0;
  image(A, m, n, v, w);
  const error = mulUp(mulUp((n + 2) * U, frobenius(A, m * n, nextUp, WIDER)), length);
  const image2 = subDown(frobenius(w, m, nextDown, 1 / WIDER), addUp(error, 4 * m * n * TINY));
  const away = radius ? frobenius(radius, m * n, nextUp, WIDER) : 0;
  return Math.max(0, subDown(divDown(image2, length), away));
}

function longestRow(A: Float64Array, m: number, n: number, v: Float64Array): void {
  let [best, longest] = [0, -1];
  for (let i = 0; i < m; i++) {
    let s = 0;
    for (let k = 0; k < n; k++) s += Math.abs(A[i * n + k]!);
    if (s > longest) [best, longest] = [i, s];
  }
  for (let k = 0; k < n; k++) v[k] = A[best * n + k]! / (longest > 0 ? longest : 1);
}

function image(A: Float64Array, m: number, n: number, v: Float64Array, w: Float64Array): void {
  for (let i = 0; i < m; i++) {
    let s = 0;
    for (let k = 0; k < n; k++) s += A[i * n + k]! * v[k]!;
    w[i] = s;
  }
}
