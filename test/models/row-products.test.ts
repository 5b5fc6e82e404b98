import { describe, expect, it } from 'vitest';
import { type Rows, rowProducts, squareOf } from '../../src/models/row-products.ts';

/** Entries 1, −2, 3, −4, …: products of rows are integers, and differ. */
const rows = (count: number, length: number, from = 0): Rows => ({
  entries: Float64Array.from({ length: count * length }, (_, k) => (k % 2 ? -1 - k : k + 1)),
  length,
  from,
  to: count,
});

function row(x: Rows, i: number): Float64Array {
  return x.entries.subarray(i * x.length, (i + 1) * x.length);
}

describe('products of rows', () => {
  it('are inner products, for blocks of any size', () => {
    for (const [a, b, length] of [
      [2, 4, 3],
      [1, 1, 1],
      [3, 7, 2],
      [4, 5, 5],
      [5, 3, 1],
      [6, 8, 0],
    ] as const) {
      for (const from of [0, 1]) {
        const [x, y] = [rows(a, length, from), rows(b, length, from)];
        const [height, width] = [a - from, b - from];
        const out = new Float64Array(2 + height * (width + 1)).fill(0.5);
        rowProducts(x, y, out, 2, width + 1);
        const expected = new Float64Array(out.length).fill(0.5);
        for (let i = 0; i < height; i++) {
          for (let j = 0; j < width; j++) {
            expected[2 + i * (width + 1) + j] = row(x, i + from).reduce((s, v, k) => s + v * row(y, j + from)[k]!, 0);
          }
        }
        expect(out).toEqual(expected);
      }
    }
  });

  it('are those of rows of one length', () => {
    const out = new Float64Array(4);
    expect(() => rowProducts(rows(2, 2), rows(2, 3), out, 0, 2)).toThrow('inner products of rows of lengths 2 and 3');
  });

  it('of a vector with itself are its square', () => {
    expect(squareOf(Float64Array.of(3, -4))).toBe(25);
    expect(squareOf(new Float64Array(0))).toBe(0);
  });

  it('are summed in the order of the coordinates, in every corner of a block', () => {
    const y = { entries: new Float64Array(7 * 3).fill(1), length: 3, from: 0, to: 7 };
    const x = { entries: new Float64Array(3 * 3), length: 3, from: 0, to: 3 };
    for (let i = 0; i < 3; i++) x.entries.set([1, 2 ** 53, -(2 ** 53)], 3 * i); // (1 + 2⁵³) − 2⁵³ = 0 in doubles
    const out = new Float64Array(21).fill(7);
    rowProducts(x, y, out, 0, 7);
    expect(out).toEqual(new Float64Array(21));
  });
});
