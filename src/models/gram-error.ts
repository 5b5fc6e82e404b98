import { type Real, sum } from '../numbers/real.ts';

/** |AᵀA − s·1|²_F of an n×n matrix A, the entries row by row: how far its columns are from orthogonal of length √s. */
export function gramError(a: readonly Real[], n: number, s: Real): Real {
  const range = Array.from({ length: n }, (_, i) => i);
  const inner = (i: number, j: number) => sum(range.map((row) => a[row * n + i]!.times(a[row * n + j]!)));
  return sum(
    range.flatMap((i) =>
      range.map((j) =>
        inner(i, j)
          .minus(i === j ? s : 0)
          .squared(),
      ),
    ),
  );
}
