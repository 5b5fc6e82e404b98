/** Activations and their slopes on balls of doubles: enclosed by MPFR, through e^{−|z|} alone. */
import type { Balls } from '../numbers/balls.ts';
import { enclose } from '../numbers/elementary.ts';
import { addDown, addUp, divDown, divUp, type Interval, mulDown, mulUp, subDown, subUp } from '../numbers/interval.ts';

export const DOUBLE_ACTIVATIONS = ['identity', 'relu', 'leaky relu, 1/8', 'tanh', 'sigmoid', 'softplus'] as const;
export type DoubleActivation = (typeof DOUBLE_ACTIVATIONS)[number];

/** The value and the slope of an activation at z ± r; at a kink any number between the slopes. */
export function activate(
  activation: DoubleActivation,
  z: number,
  r: number,
  value: Balls,
  slope: Balls,
  i: number,
): void {
  const [lo, hi] = r === 0 ? [z, z] : [subDown(z, r), addUp(z, r)];
  switch (activation) {
    case 'identity':
      value.set(i, lo, hi);
      slope.set(i, 1, 1);
      break;
    case 'relu':
      value.set(i, Math.max(lo, 0), Math.max(hi, 0));
      slope.set(i, lo > 0 ? 1 : 0, hi > 0 ? 1 : 0);
      break;
    case 'leaky relu, 1/8':
      value.set(i, lo > 0 ? lo : mulDown(lo, 0.125), hi > 0 ? hi : mulUp(hi, 0.125));
      slope.set(i, lo > 0 ? 1 : 0.125, hi > 0 ? 1 : 0.125);
      break;
    case 'tanh': {
      const e = decay(2 * lo, 2 * hi);
      const far = divUp(subUp(1, e.lo), addDown(1, e.lo));
      const near = divDown(subDown(1, e.hi), addUp(1, e.hi));
      value.set(i, lo > 0 ? near : -far, hi < 0 ? -near : far);
      slope.set(i, 4 * bellDown(e.lo), 4 * bellUp(e.hi));
      break;
    }
    case 'sigmoid': {
      const e = decay(lo, hi);
      value.set(i, logisticDown(lo, e), logisticUp(hi, e));
      slope.set(i, bellDown(e.lo), bellUp(e.hi));
      break;
    }
    case 'softplus': {
      const e = decay(lo, hi);
      const log = enclose('log1p', e.lo, e.hi);
      value.set(i, addDown(Math.max(lo, 0), log.lo), addUp(Math.max(hi, 0), log.hi));
      slope.set(i, logisticDown(lo, e), logisticUp(hi, e));
      break;
    }
  }
}

/** e^{−|z|} for lo ≤ z ≤ hi. */
function decay(lo: number, hi: number): Interval {
  return enclose('exp', -Math.max(-lo, hi), lo > 0 ? -lo : hi < 0 ? hi : 0);
}

/** e/(1 + e)², which increases for e ≤ 1. */
function bellDown(e: number): number {
  return divDown(divDown(e, addUp(1, e)), addUp(1, e));
}

function bellUp(e: number): number {
  return divUp(divUp(e, addDown(1, e)), addDown(1, e));
}

/** 1/(1 + e^{−z}) at the lower end, and at the upper one, from e^{−|z|}. */
function logisticDown(lo: number, e: Interval): number {
  return lo >= 0 ? divDown(1, addUp(1, e.hi)) : divDown(e.lo, addUp(1, e.lo));
}

function logisticUp(hi: number, e: Interval): number {
  return hi <= 0 ? divUp(e.hi, addDown(1, e.hi)) : divUp(1, addDown(1, e.lo));
}
