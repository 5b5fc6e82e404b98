/** The uniform law on [a, b], a < b, by integrating its density. */
import type { Real } from '../numbers/real.ts';

/** E U^k = ∫ x^k dx/(b − a) = (b^{k+1} − a^{k+1})/((k + 1)(b − a)). */
export function uniformMoment(a: Real, b: Real, k: number): Real {
  return b
    .power(k + 1)
    .minus(a.power(k + 1))
    .over(b.minus(a).times(k + 1));
}

/** Var U = E U² − (E U)². */
export function uniformVariance(a: Real, b: Real): Real {
  return uniformMoment(a, b, 2).minus(uniformMoment(a, b, 1).squared());
}
