/**
 * The doubles next below and next above e^x and log x, without MPFR.
 *
 * P. T. P. Tang's table-driven algorithms (*exp*, ACM TOMS 15, 1989; *log*, ACM TOMS 16, 1990), carried to some ten bits
 * beyond a double: the result is hi + lo + δ with |δ| ≤ E, hi a double and |lo| at most half a unit in its last place. If
 * |lo| > E, the value lies strictly between hi and its neighbour on the side of lo; if not, about once in a thousand
 * times, nothing is said (A. Ziv, ACM TOMS 17, 1991). The tables come from MPFR, each entry as a sum of two doubles.
 *
 * Errors, u = 2^−53. What is not listed is exact: TwoSum, Fast2Sum, TwoProduct; products with numbers of few bits.
 *
 *   e^x = 2^k t e^r,  t = 2^{j/32},  x = (32k + j) log 2/32 + r,  |r| < 2^−6.5. With L₁ the first 36 bits of log 2/32,
 *     r₁ = x − nL₁ is exact: a multiple of 2^−59 below 2^−6. e^r = 1 + r₁ + v, v = p(r) − r₂, where
 *     p(r) = r²/2 + ⋯ + r⁸/8! < 2^−14 is right to 6u, what it leaves out less than 2^−77: v to 2^−64 in all. t(1 + r₁ + v)
 *     is summed as t₁ + t₁r₁, exactly, and t₁v, t₂(1 + r₁), whose sums, of less than 2^−12, are rounded four times, each
 *     by 2^−65 at most. With t < 2: 2^−63 + 2^−63 ≤ E = 2^−62.
 *
 *   log x = k log 2 − log c + log(1 + r),  x = 2^k m,  √½ < m < √2,  c = a/128 near 1/m,  r = mc − 1, |r| < 2^−7.4, is a sum
 *     of two doubles, exactly. k times the first 42 bits of log 2, −log c, r and −r²/2 are summed with their errors; those,
 *     r³/3 − ⋯ < 2^−23.7, right to 6u, of which at most 2^−73 is left out, and k times the rest of log 2 < 2^−32 are
 *     summed in doubles, each of some ten roundings less than 2^−76: in all less than E = 2^−71.
 */
import { apply, constant, div, mul, NEAREST, set, sub, take, toDouble } from './mpfr.ts';
import { nextDown, nextUp } from './next.ts';

/** Where the bounds are written: an object is not made for each. */
export interface Bounds {
  lo: number;
  hi: number;
}

/** Writes the doubles on either side of f(x), and says true; or says false, and MPFR must do. */
export type Bracket = (x: number, out: Bounds) => boolean;

const EXP_ERROR = 2 ** -62;
const LOG_ERROR = 2 ** -71;
const SPLITTER = 2 ** 27 + 1;

const STEP_INVERSE = 32 / Math.LN2;
const [STEP_1, STEP_2] = logTwo(5, 36);
const [LN2_1, LN2_2] = logTwo(0, 42);
/** 2^{j/32}, j = 0, …, 31. */
const ROOTS = table(32, (x, j) => {
  set(x, constant(2), NEAREST);
  apply('log', x, x, NEAREST);
  mul(x, x, constant(j / 32), NEAREST);
  apply('exp', x, x, NEAREST);
});
/** −log(a/128), a = 0, …, 182; those below 90 are not used. */
const LOGS = table(183, (x, a) => {
  div(x, constant(128), constant(Math.max(a, 1)), NEAREST);
  apply('log', x, x, NEAREST);
});

export const bracketExp: Bracket = (x, out) => {
  // No result is subnormal, and none overflows.
  if (!(x > -700 && x < 700)) return false;
  const n = Math.round(x * STEP_INVERSE);
  const j = n & 31;
  const r1 = x - n * STEP_1;
  const r2 = n * STEP_2;
  const r = r1 - r2;
  const p =
    r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040 + r * (1 / 40320)))))));
  const t1 = ROOTS[2 * j]!;
  const product = t1 * r1;
  const low = productError(t1, r1, product) + (t1 * (p - r2) + ROOTS[2 * j + 1]! * (1 + r1));
  const top = t1 + product;
  const rest = product - (top - t1) + low;
  const hi = top + rest;
  const lo = rest - (hi - top);
  return between(hi, lo, EXP_ERROR, powerOfTwo(n >> 5), out);
};

export const bracketLog: Bracket = (x, out) => {
  if (!(x >= 2 ** -1022 && x < Infinity)) return false;
  double[0] = x;
  let k = (words[1]! >>> 20) - 1023;
  words[1] = (words[1]! & 0xfffff) | (1023 << 20);
  let m = double[0]!;
  if (m > Math.SQRT2) {
    m /= 2;
    k++;
  }
  const a = Math.round(128 / m);
  const c = a / 128;
  // The first 32 bits of m and the rest: times c, of 8 bits, each is a double.
  const m1 = m + SPLIT_32 - SPLIT_32;
  const near = m1 * c - 1;
  const far = (m - m1) * c;
  const r = near + far;
  const r2 = far - (r - near);
  const square = r * r;
  const squareLow = productError(r, r, square) / 2 + r * r2;
  const tail = square * r * (1 / 3 - r * (1 / 4 - r * (1 / 5 - r * (1 / 6 - r * (1 / 7 - r * (1 / 8 - r / 9))))));
  const k1 = k * LN2_1;
  const s1 = k1 + LOGS[2 * a]!;
  const e1 = sumError(k1, LOGS[2 * a]!, s1);
  const s2 = s1 + r;
  const e2 = sumError(s1, r, s2);
  const s3 = s2 - square / 2;
  const e3 = sumError(s2, -square / 2, s3);
  const rest = e1 + e2 + e3 + (r2 - squareLow) + (k * LN2_2 + LOGS[2 * a + 1]!) + tail;
  const hi = s3 + rest;
  return between(hi, sumError(s3, rest, hi), LOG_ERROR, 1, out);
};

/** The neighbours of (hi + lo + δ)·scale, |δ| ≤ error, scale a power of two. */
function between(hi: number, lo: number, error: number, scale: number, out: Bounds): boolean {
  if (!(Math.abs(lo) > error)) return false;
  const rounded = hi * scale;
  out.lo = lo > 0 ? rounded : nextDown(rounded);
  out.hi = lo > 0 ? nextUp(rounded) : rounded;
  return true;
}

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
/** Adding it rounds a number of [½, 2) to a multiple of 2^−31. */
const SPLIT_32 = 1.5 * 2 ** 21;

function powerOfTwo(k: number): number {
  words[0] = 0;
  words[1] = (k + 1023) << 20;
  return double[0]!;
}

/** TwoSum: a + b − s, exactly. */
function sumError(a: number, b: number, s: number): number {
  const t = s - a;
  return a - (s - t) + (b - t);
}

/** TwoProduct: ab − p, exactly. */
function productError(a: number, b: number, p: number): number {
  const [ah, bh] = [high(a), high(b)];
  const [al, bl] = [a - ah, b - bh];
  return ah * bh - p + ah * bl + al * bh + al * bl;
}

function high(x: number): number {
  const y = SPLITTER * x;
  return y - (y - x);
}

/** log 2/2^shift as the sum of a number of so many bits and a double. */
function logTwo(shift: number, bits: number): readonly [number, number] {
  const [x, first] = [take(160), take(bits)];
  apply('log', x, constant(2), NEAREST);
  mul(x, x, constant(2 ** -shift), NEAREST);
  set(first, x, NEAREST);
  sub(x, x, first, NEAREST);
  return [toDouble(first, NEAREST), toDouble(x, NEAREST)];
}

/** Values as sums of two doubles, side by side. */
function table(length: number, write: (x: ReturnType<typeof take>, i: number) => void): Float64Array {
  const out = new Float64Array(2 * length);
  const [x, first] = [take(160), take(53)];
  for (let i = 0; i < length; i++) {
    write(x, i);
    set(first, x, NEAREST);
    sub(x, x, first, NEAREST);
    out[2 * i] = toDouble(first, NEAREST);
    out[2 * i + 1] = toDouble(x, NEAREST);
  }
  return out;
}
