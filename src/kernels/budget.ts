/** What a check may spend, so that no certificate takes long or much memory. Counted, not timed. */

/** Of sums and products of two coefficients, and of parts of a certificate read. */
const OPERATIONS = 2_000_000;
/** Bits of a coefficient. */
const LONGEST = 1 << 16;

export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

let left = OPERATIONS;
let inside = false;

/** The whole budget for `work`, unless it is part of work that has one. */
export function withinBudget<T>(work: () => T): T {
  if (inside) return work();
  left = OPERATIONS;
  inside = true;
  try {
    return work();
  } finally {
    inside = false;
  }
}

/** Throws `TooLarge` when the budget is spent; where there is none, nothing is. */
export function spend(operations: number): void {
  if (!inside) return;
  left -= operations;
  if (left < 0) throw new TooLarge(`it takes more than ${OPERATIONS} operations to check`);
}

export function requireShort(numerator: bigint, denominator: bigint): void {
  if (numerator >> BigInt(LONGEST) > 0n || -numerator >> BigInt(LONGEST) > 0n || denominator >> BigInt(LONGEST) > 0n)
    throw new TooLarge(`a coefficient has more than ${LONGEST} bits`);
}
