import { ONE, type Real, sum } from '../numbers/real.ts';

/** The determinant of a small square matrix, by its first row: no division, k! products. */
export function determinant(A: readonly (readonly Real[])[]): Real {
  if (A.length === 0) return ONE;
  const [first, ...rest] = A;
  return sum(
    first!.map((v, j) => {
      const minor = v.times(determinant(rest.map((row) => row.filter((_, k) => k !== j))));
      return j % 2 === 0 ? minor : minor.negated();
    }),
  );
}
