import { expect, it } from 'vitest';
import { largestColumnSum, largestEntry, largestRowSum, longestRow } from '../../src/models/matrix-norms.ts';
import { real } from '../../src/numbers/real.ts';

const A = [
  [1, -2, 0],
  [3, 4, 0],
].map((row) => row.map((x) => real(x)));

it('measures of a matrix, squared', () => {
  expect([largestEntry(A), longestRow(A), largestColumnSum(A), largestRowSum(A)].map((x) => x.lo)).toEqual([
    16, 25, 36, 49,
  ]);
});
