/**
 * Logarithms to base 2 rounded down, as whole numbers of 2^−16 bits, and back.
 *
 * Whole numbers, because their sums are exact: what blocks of trials contribute adds up to the same bytes in any order.
 */
import { mulDown, sqrtDown } from '../numbers/interval.ts';
import { decompose } from '../numbers/rational.ts';

/** 2^−16 bits are the unit: log₂ x = 3 is 3 · 2^16 units. */
const DIGITS = 16;
export const UNITS_PER_BIT = 2 ** DIGITS;

/** ROOTS[i] ≤ 2^(2^−i−1), the factor that binary digit i + 1 of a logarithm stands for. */
const ROOTS: readonly number[] = Array.from({ length: DIGITS }, (_, i) => {
  let root = 2;
  for (let k = 0; k <= i; k++) root = sqrtDown(root);
  return root;
});

/**
 * log₂ x in units, rounded down, for a normal double x > 0; at most 1 + 2^−35 units below. Squaring m ∈ [1, 2) doubles its
 * logarithm and so yields the digits one by one; squares are rounded down, which costs less than 2^−35 units in all.
 */
export function log2Below(x: number): number {
  const { significand, exponent } = decompose(x);
  let m = Number(significand) * 2 ** -52;
  let units = exponent + 52;
  for (let i = 0; i < DIGITS; i++) {
    m = mulDown(m, m);
    units *= 2;
    if (m >= 2) {
      m /= 2;
      units += 1;
    }
  }
  return units;
}

/** A double ≤ 2^(units · 2^−16), relatively at most 2^−46 below it; 2^1000 for anything above, 0 for anything below 2^−1000. */
export function exp2Below(units: number): number {
  const whole = Math.floor(units / UNITS_PER_BIT);
  if (whole >= 1000) return 2 ** 1000;
  if (whole < -1000) return 0;
  const rest = units - whole * UNITS_PER_BIT;
  let m = 1;
  for (let i = 0; i < DIGITS; i++) if ((rest >> (DIGITS - 1 - i)) & 1) m = mulDown(m, ROOTS[i]!);
  return m * 2 ** whole;
}
