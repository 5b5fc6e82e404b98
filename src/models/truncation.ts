/** The standard normal law conditioned on −a ≤ z ≤ b, for any a, b > 0. */
import { erf, exp, ONE, PI, type Real, sqrt } from '../numbers/real.ts';

/** φ(x) = e^{−x²/2}/√(2π). */
export function density(x: Real): Real {
  return exp(x.squared().over(-2)).over(sqrt(PI.times(2)));
}

/** Φ(b) − Φ(−a). */
export function massWithin(a: Real, b: Real): Real {
  return erf(a.over(sqrt(2)))
    .plus(erf(b.over(sqrt(2))))
    .over(2);
}

/** E z = (φ(a) − φ(b))/(Φ(b) − Φ(−a)), because φ′ = −xφ. */
export function truncatedMean(a: Real, b: Real): Real {
  return density(a).minus(density(b)).over(massWithin(a, b));
}

/** γ(c) = Var z = 1 − 2cφ(c)/(Φ(c) − Φ(−c)) for a = b = c, by parts. */
export function varianceWithin(c: Real): Real {
  return ONE.minus(c.times(density(c)).times(2).over(massWithin(c, c)));
}
