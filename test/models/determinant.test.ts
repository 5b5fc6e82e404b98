import { describe, expect, it } from 'vitest';
import { determinant } from '../../src/models/determinant.ts';
import { real, type Scalar } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const det = (...rows: Scalar[][]) => determinant(rows.map((row) => row.map((x) => real(x))));

describe('a determinant', () => {
  it('is that of small matrices', () => {
    expect(compare(det(), real(1))).toBe(0);
    expect(compare(det(['2/3']), real('2/3'))).toBe(0);
    expect(compare(det([1, 2], [3, 4]), real(-2))).toBe(0);
    expect(compare(det([2, -1, 0], [1, 3, 5], [4, 0, 1]), real(-13))).toBe(0);
  });

  it('changes sign when rows are exchanged, and vanishes when two are equal', () => {
    const rows = [
      [1, 2, 3, 4],
      [0, 1, 5, 2],
      [2, 2, 1, 0],
      [3, 1, 0, 7],
    ];
    const [a, b, c, d] = rows;
    const value = det(...rows);
    expect(compare(value, real(0))).not.toBe(0);
    expect(compare(det(b!, a!, c!, d!), value.negated())).toBe(0);
    expect(compare(det(a!, b!, c!, a!), real(0))).toBe(0);
  });
});
