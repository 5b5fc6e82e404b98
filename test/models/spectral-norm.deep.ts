import { expect, it } from 'vitest';
import { integerDeterminant } from '../../src/models/characteristic.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { largestSingularValue } from '../../src/numbers/singular-values.ts';
import { KINDS, matrixOf } from './matrices.ts';

/** s² exceeds every eigenvalue of AᵀA: the leading minors of s² I − AᵀA, in integers, are positive (Sylvester). */
function exceeds(A: readonly (readonly number[])[], s: number): boolean {
  const exact = [s, ...A.flat()].map(Rational.of);
  const L = exact.reduce((d, q) => (q.den > d ? q.den : d), 1n);
  const [scale, ...entries] = exact.map((q) => (q.num * L) / q.den);
  const n = A[0]!.length;
  const rows = A.map((_, i) => entries.slice(i * n, (i + 1) * n));
  const G = Array.from({ length: n }, (_, j) =>
    Array.from({ length: n }, (_, k) =>
      rows.reduce((sum, row) => sum - row[j]! * row[k]!, j === k ? scale! * scale! : 0n),
    ),
  );
  return G.every((_, k) => integerDeterminant(G.slice(0, k + 1).map((row) => row.slice(0, k + 1))) > 0n);
}

it('the norms of 10,000 matrices lie between their bounds, by exact determinants', () => {
  for (let seed = 1; seed <= 10_000; seed++) {
    const large = seed % 100 === 0;
    const [m, n] = large ? [1 + (seed % 32), 1 + ((7 * seed) % 32)] : [1 + (seed % 8), 1 + ((seed >> 3) % 6)];
    const kind = KINDS[seed % (large ? 1 : KINDS.length)]!;
    const A = matrixOf(m, n, kind, seed);
    const { lo, hi } = largestSingularValue(A.flat(), m, n);
    expect(hi - lo, `${m} × ${n}, ${kind}, ${seed}`).toBeLessThanOrEqual(hi * 1e-11);
    const shorter = m < n ? A[0]!.map((_, k) => A.map((row) => row[k]!)) : A;
    expect(exceeds(shorter, hi * (1 + 2 ** -52)), `${m} × ${n}, ${kind}, ${seed}`).toBe(true);
    expect(exceeds(shorter, lo), `${m} × ${n}, ${kind}, ${seed}`).toBe(false);
  }
});
