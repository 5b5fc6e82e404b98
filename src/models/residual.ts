/**
 * Residual networks: the states x₀, x₁, …, x_l that branches F₀, …, F_{l−1} make of x₀, and the weight of each branch in
 * x_l. Vectors have one dimension d throughout; a branch that changes it is a `RangeError`.
 */
import { ONE, type Real, real, type Scalar, sqrt, ZERO } from '../numbers/real.ts';
import { plus, scaled, type Vector } from './euclidean.ts';

/** What is added to a state, as a function of it; a normalisation is such a function, too. */
export type Branch = (x: Vector) => Vector;

/** x_{t+1} = x_t + F_t(x_t) (He, Zhang, Ren & Sun 2016). */
export function residual(branches: readonly Branch[], x0: Vector): readonly Vector[] {
  return states(branches, x0, (x, F) => added(x, F(x)));
}

/** x_{t+1} = Norm(x_t + F_t(x_t)) (Vaswani et al. 2017). */
export function postNorm(branches: readonly Branch[], norm: Branch, x0: Vector): readonly Vector[] {
  return states(branches, x0, (x, F) => norm(added(x, F(x))));
}

/** x_{t+1} = x_t + F_t(Norm(x_t)) (Xiong et al. 2020), without the Norm after the last. */
export function preNorm(branches: readonly Branch[], norm: Branch, x0: Vector): readonly Vector[] {
  return states(branches, x0, (x, F) => added(x, F(norm(x))));
}

/**
 * x_{t+1} = x_t + α_t F_t(x_t): ReZero (Bachlechner et al. 2020), and SkipInit (De & Smith 2020), where F_t has no
 * normalisation of its own. Both start from α = 0.
 */
export function reZero(branches: readonly Branch[], alphas: Vector, x0: Vector): readonly Vector[] {
  if (alphas.length !== branches.length)
    throw new RangeError(`${alphas.length} factors for ${branches.length} branches`);
  return states(branches, x0, (x, F, t) => added(x, scaled(alphas[t]!, F(x))));
}

/** Fixup (Zhang, Dauphin & Ma 2019): branches whose last layer starts as zero, with a bias that may not. */
export function zeroLast(inner: Branch, bias: Vector): Branch {
  return (x) => added(scaled(ZERO, inner(x)), bias);
}

/**
 * The weights of x₀, F₀, …, F_{l−1} in x_l = 2^{−l/2} x₀ + Σ 2^{−(l−t)/2} F_t, where each Norm divides by √2; in general
 * by √`variance`, that of the sum of a state of variance 1 and a branch.
 */
export function postNormWeights(l: number, variance: Scalar = 2): { readonly x0: Real; readonly F: readonly Real[] } {
  const s = sqrt(variance);
  const F = Array.from({ length: l }, (_, t) => ONE.over(s.power(l - t)));
  return { x0: F[0] ?? ONE, F };
}

/** √(1 + tσ²): the root mean square of x_t in Pre Norm, if that of x₀ is 1 and each F_s ⟂ x_s has σ. */
export function preNormScale(t: number, sigma: Scalar = 1): Real {
  return sqrt(real(sigma).squared().times(t).plus(1));
}

/** c₀x₀ + Σ c_t F_t. */
export function expansion(
  weights: { readonly x0: Real; readonly F: readonly Real[] },
  x0: Vector,
  F: readonly Vector[],
) {
  return F.reduce<Vector>((x, f, t) => plus(x, scaled(weights.F[t]!, f)), scaled(weights.x0, x0));
}

function states(
  branches: readonly Branch[],
  x0: Vector,
  step: (x: Vector, F: Branch, t: number) => Vector,
): readonly Vector[] {
  const x = [x0];
  for (const [t, F] of branches.entries()) x.push(step(x[t]!, F, t));
  return x;
}

function added(x: Vector, f: Vector): Vector {
  if (f.length !== x.length) throw new RangeError(`a residual branch of dimension ${f.length} added to ${x.length}`);
  return plus(x, f);
}
