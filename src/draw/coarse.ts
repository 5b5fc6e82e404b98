import type { Random } from 'fast-check';
import { bitLength, Rational } from '../numbers/rational.ts';
import { type Real, real } from '../numbers/real.ts';
import { RealDraw, type Regime } from './reals.ts';

/**
 * The same range, drawn with few digits: for identities that are decided in exact rationals, whose digits multiply with
 * every product. All of the range are members.
 */
export class CoarseDraw extends RealDraw {
  override readonly regimes: readonly (readonly [weight: number, regime: Regime])[];

  constructor(range: RealDraw) {
    super(range.least, range.most);
    this.regimes = range.regimes.map(([weight, regime]) => [weight, (random) => this.#rounded(regime(random), random)]);
  }

  /** As it is, if it is short; else cut to a multiple of 1/16; else a corner of the range. */
  #rounded(x: Real, random: Random): Real {
    const q = x.leaf!;
    if (isShort(q)) return x;
    const cut = Rational.ratio((q.num * GRID) / q.den, GRID);
    const near = isShort(cut) ? this.fit(real(cut)) : undefined;
    const corners = this.corners().filter((c) => isShort(c.leaf!));
    return near ?? corners[random.nextInt(0, corners.length - 1)]!;
  }
}

export function coarse(range: RealDraw): CoarseDraw {
  return new CoarseDraw(range);
}

const GRID = 16n;

function isShort(q: Rational): boolean {
  return bitLength(q.num) + bitLength(q.den) <= 16;
}
