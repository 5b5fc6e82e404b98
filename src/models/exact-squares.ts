/** The squared distance of two points given as doubles, and that of their images, as exact rationals. */
import { decompose, Rational } from '../numbers/rational.ts';

export interface ExactSquares {
  /** |v − w|². */
  readonly square: Rational;
  /** |Av − Aw|². */
  readonly imageSquare: Rational;
}

/** v and w have m entries, the matrix A n×m, stored row by row: 2nm operations on integers. */
export function exactSquares(v: Float64Array, w: Float64Array, matrix: Float64Array): ExactSquares {
  const m = v.length;
  const vectors = new Float64Array(2 * m);
  vectors.set(v);
  vectors.set(w, m);
  const both = integers(vectors);
  const difference = both.entries.slice(0, m).map((x, k) => x - both.entries[m + k]!);
  let imageSquare = Rational.zero;
  for (let at = 0; at < matrix.length; at += m) {
    const row = integers(matrix.subarray(at, at + m));
    const image = dot(row.entries, difference);
    imageSquare = imageSquare.plus(dyadic(image * image, 2 * (row.exponent + both.exponent)));
  }
  return { square: dyadic(dot(difference, difference), 2 * both.exponent), imageSquare };
}

/** x = entries · 2^exponent, exactly. */
function integers(x: Float64Array): { entries: bigint[]; exponent: number } {
  const parts = Array.from(x, decompose);
  const exponent = parts.reduce((least, p) => (p.significand === 0n ? least : Math.min(least, p.exponent)), 971);
  const entries = parts.map((p) => (p.significand === 0n ? 0n : p.significand << BigInt(p.exponent - exponent)));
  return { entries, exponent };
}

function dot(x: readonly bigint[], y: readonly bigint[]): bigint {
  let s = 0n;
  for (let k = 0; k < x.length; k++) s += x[k]! * y[k]!;
  return s;
}

/** n · 2^exponent. */
function dyadic(n: bigint, exponent: number): Rational {
  return exponent >= 0 ? Rational.of(n << BigInt(exponent)) : Rational.ratio(n, 1n << BigInt(-exponent));
}
