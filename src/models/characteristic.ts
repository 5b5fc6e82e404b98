/** Rational eigenvalues of Gram matrices, by the characteristic polynomial at one integer. */
import { bitLength, gcd, Rational } from '../numbers/rational.ts';

/** Integers up to here are told apart by doubles with room to spare. */
const MOST_BITS = 40;

/**
 * The largest eigenvalue of A Aᵀ, known to lie between two doubles, if it is rational and of moderate size: with L the
 * common denominator of the entries, L² times it is a root of a monic polynomial of integers, and rational only if an
 * integer. A: m × n, by rows.
 */
export function rationalTop(A: readonly (readonly Rational[])[], lo: number, hi: number): Rational | undefined {
  const L = commonDenominator(A);
  if (L === undefined) return undefined;
  const [low, high] = [Rational.of(lo), Rational.of(hi)].map((q) => q.times(Rational.of(L * L)));
  const k = floor(high!);
  if (bitLength(k) > MOST_BITS || Rational.of(k).compare(low!) < 0 || Rational.of(k - 1n).compare(low!) >= 0)
    return undefined;
  const B = A.map((row) => row.map((q) => (q.num * L) / q.den));
  const shifted = B.map((x, i) => B.map((y, j) => (i === j ? k : 0n) - x.reduce((s, v, t) => s + v * y[t]!, 0n)));
  return integerDeterminant(shifted) === 0n ? Rational.ratio(k, L * L) : undefined;
}

/** Undefined where it is too large for what follows. */
function commonDenominator(A: readonly (readonly Rational[])[]): bigint | undefined {
  let L = 1n;
  for (const row of A) {
    for (const { den } of row) {
      L = (L / gcd(L, den)) * den;
      if (bitLength(L) > MOST_BITS / 2) return undefined;
    }
  }
  return L;
}

/** Fraction-free elimination: every division is exact (Bareiss, Math. Comp. 22, 1968). */
export function integerDeterminant(A: readonly (readonly bigint[])[]): bigint {
  const M = A.map((row) => [...row]);
  const n = M.length;
  let [before, sign] = [1n, 1n];
  for (let k = 0; k < n; k++) {
    const pivot = M.findIndex((row, i) => i >= k && row[k] !== 0n);
    if (pivot < 0) return 0n;
    if (pivot !== k) {
      [M[k], M[pivot]] = [M[pivot]!, M[k]!];
      sign = -sign;
    }
    for (let i = k + 1; i < n; i++) {
      for (let j = k + 1; j < n; j++) M[i]![j] = (M[i]![j]! * M[k]![k]! - M[i]![k]! * M[k]![j]!) / before;
    }
    before = M[k]![k]!;
  }
  return sign * before;
}

function floor({ num, den }: Rational): bigint {
  return num >= 0n || num % den === 0n ? num / den : num / den - 1n;
}
