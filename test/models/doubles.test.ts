import { expect, it } from 'vitest';
import { exactRows, exactVector } from '../../src/models/doubles.ts';
import { Rational } from '../../src/numbers/rational.ts';

it('takes a double for its bits', () => {
  const [x, zero] = exactVector(Float64Array.of(0.1, -0));
  expect(x!.leaf!.den).toBe(1n << 55n);
  expect(zero!.leaf!.equals(Rational.zero)).toBe(true);
});

it('reads a matrix row by row', () => {
  const rows = exactRows({ rows: 2, columns: 3, entries: Float64Array.of(1, 2, 3, 4, 5, 6) });
  expect(rows.map((row) => row.map((x) => x.toNumber()))).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ]);
});
