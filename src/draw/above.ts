import type { Real } from '../numbers/real.ts';
import type { Given } from './given.ts';
import { integers } from './integer.ts';

/** `integersAbove(({ N }) => log(N))`: the next integers above a number that depends on variables named before, at least 1. */
export function integersAbove(bound: (earlier: any) => Real): Given<number> {
  return {
    given(earlier) {
      const least = Math.max(1, Math.floor(bound(earlier).hi) + 1);
      return integers(least, least + SPAN);
    },
  };
}

const SPAN = 15;
