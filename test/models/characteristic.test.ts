import { describe, expect, it } from 'vitest';
import { integerDeterminant, rationalTop } from '../../src/models/characteristic.ts';
import { Rational } from '../../src/numbers/rational.ts';

const Q = (...rows: string[][]) => rows.map((row) => row.map(Rational.parse));

describe('the largest eigenvalue of A Aᵀ, between two doubles', () => {
  it('is found where it is rational', () => {
    expect(`${rationalTop(Q(['1', '1'], ['1', '1']), 3.99, 4.01)}`).toBe('4');
    expect(`${rationalTop(Q(['3/5', '4/5'], ['-4/5', '3/5']), 0.999999, 1.000001)}`).toBe('1');
    expect(`${rationalTop(Q(['1/2', '0'], ['0', '1/3']), 0.2499, 0.2501)}`).toBe('1/4');
  });

  it('is not found where it is irrational, though an integer lies between', () => {
    expect(rationalTop(Q(['1', '1'], ['1', '0']), 2.6, 3.1)).toBeUndefined();
  });

  it('is left alone where more than one number is possible, or none, or where numbers are large', () => {
    expect(rationalTop(Q(['1', '1'], ['1', '1']), 2.9, 4.1)).toBeUndefined();
    expect(rationalTop(Q(['1', '1'], ['1', '1']), 3.1, 3.9)).toBeUndefined();
    expect(rationalTop(Q(['1/12345678']), 0, 1)).toBeUndefined();
  });
});

describe('determinants of integers', () => {
  it('are exact, with zeros on the diagonal, of singular matrices', () => {
    expect(integerDeterminant([])).toBe(1n);
    expect(
      integerDeterminant([
        [0n, 1n],
        [1n, 0n],
      ]),
    ).toBe(-1n);
    expect(
      integerDeterminant([
        [1n, 2n, 3n],
        [4n, 5n, 6n],
        [7n, 8n, 10n],
      ]),
    ).toBe(-3n);
    expect(
      integerDeterminant([
        [1n, 2n, 3n],
        [4n, 5n, 6n],
        [7n, 8n, 9n],
      ]),
    ).toBe(0n);
    expect(
      integerDeterminant([
        [10n ** 30n, 1n],
        [1n, 10n ** 30n],
      ]),
    ).toBe(10n ** 60n - 1n);
  });
});
