/** Rejection sampling on finite laws: draw until the value is acceptable, k times at most; all outcomes counted. */
import { type Real, ZERO } from '../numbers/real.ts';
import { type FiniteLaw, independent } from './finite-law.ts';

export interface Attempt<T> {
  /** The first acceptable value; undefined if there is none among k. */
  readonly accepted: T | undefined;
  /** How many were drawn. */
  readonly draws: number;
}

/** k ≥ 1; nᵏ outcomes where X has n. */
export function rejection<T>(X: FiniteLaw<T>, acceptable: (x: T) => boolean, k: number): FiniteLaw<Attempt<T>> {
  return independent(...Array.from({ length: k }, () => X)).map(({ x: drawn, p }) => {
    const first = drawn.findIndex(acceptable);
    return { x: first < 0 ? { accepted: undefined, draws: k } : { accepted: drawn[first], draws: first + 1 }, p };
  });
}

/** 1 + q + … + q^{k−1}: the mean number of draws, k at most, if each is rejected with probability q. */
export function meanDraws(q: Real, k: number): Real {
  let total = ZERO;
  for (let i = 0; i < k; i++) total = total.times(q).plus(1);
  return total;
}
