/**
 * Optimal transport on the line, where it has a closed form: W₁(p, q) = ∫|F − G| for the distribution functions F, G
 * (Vallender 1973), with the potential whose slope is the sign of G − F.
 */
import { ONE, type Real, real, type Scalar, sum, ZERO } from '../numbers/real.ts';
import { sign } from '../numbers/sign.ts';
import { expectation, type FiniteLaw } from './finite-law.ts';

/** The values of both laws in order, each once. */
export function support(p: FiniteLaw, q: FiniteLaw): readonly Real[] {
  const sorted = ascending([...p, ...q].map(({ x }) => x));
  return sorted.filter((x, i) => i === 0 || sign(x.minus(sorted[i - 1]!)) > 0);
}

/** F − G at each of the points but the last. */
export function excess(p: FiniteLaw, q: FiniteLaw, points: readonly Real[]): readonly Real[] {
  return points.slice(0, -1).map((t) => massUpTo(p, t).minus(massUpTo(q, t)));
}

/** W₁(p, q) = ∫|F − G|. */
export function wasserstein(p: FiniteLaw, q: FiniteLaw): Real {
  const points = support(p, q);
  return sum(excess(p, q, points).map((d, i) => d.abs().times(points[i + 1]!.minus(points[i]!))));
}

/** E_p D − E_q D, for D given by its values at the points, which include those of both laws. */
export function separation(p: FiniteLaw, q: FiniteLaw, points: readonly Real[], values: readonly Real[]): Real {
  const D = (x: Real) => values[points.findIndex((y) => sign(x.minus(y)) === 0)]!;
  return expectation(p, D).minus(expectation(q, D));
}

/** The function that is 0 at the first of the points and has these slopes between them. */
export function withSlopes(points: readonly Real[], slopes: readonly Real[]): readonly Real[] {
  const values = [ZERO];
  for (let i = 1; i < points.length; i++) {
    values.push(values[i - 1]!.plus(slopes[i - 1]!.times(points[i]!.minus(points[i - 1]!))));
  }
  return values;
}

/** Mean |xᵢ − yᵢ| of two samples of one size, matched as they stand. */
export function matchingCost(x: readonly Real[], y: readonly Real[]): Real {
  return sum(x.map((xi, i) => xi.minus(y[i]!).abs())).over(x.length);
}

export function ascending(xs: readonly Real[]): readonly Real[] {
  return [...xs].sort((a, b) => sign(a.minus(b)));
}

/** The law of a sample: each of its N values with probability 1/N. */
export function empirical(sample: readonly Real[]): FiniteLaw {
  return sample.map((x) => ({ x, p: ONE.over(sample.length) }));
}

function massUpTo(law: FiniteLaw, t: Scalar): Real {
  return sum(law.filter(({ x }) => sign(x.minus(real(t))) <= 0).map(({ p }) => p));
}
