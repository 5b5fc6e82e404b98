/**
 * The neighbours of a double.
 *
 * Rump, Zimmermann, Boldo, Melquiond, *Computing predecessor and successor in rounding to nearest*, BIT 49 (2009);
 * exact for |x| ≥ 2^−969. Below 2^−1021 the doubles are 2^−1074 apart; between, scaling by 2^100 is exact.
 */

const SMALL = 2 ** -960;
/** Just above half a unit in the last place of 1: x ± HALF_ULP·|x| rounds to the neighbour of x. */
const HALF_ULP = 2 ** -53 * (1 + 2 ** -52);

/** The least double > x; ∞ stays. */
export function nextUp(x: number): number {
  const size = Math.abs(x);
  if (size >= SMALL) return x === -Infinity ? -Number.MAX_VALUE : x + HALF_ULP * size;
  if (size < 2 ** -1021) return x + Number.MIN_VALUE;
  return (x * 2 ** 100 + HALF_ULP * (size * 2 ** 100)) * 2 ** -100;
}

/** The greatest double < x; −∞ stays. */
export function nextDown(x: number): number {
  return 0 - nextUp(-x);
}
