/** Tensor powers of vectors, flattened, and the feature maps that are made of them. */
import { ONE, type Real, sqrt } from '../numbers/real.ts';
import type { Vector } from './euclidean.ts';
import { factorial } from './exponential.ts';

/** x ⊗ y, of dimension |x||y|: all products xᵢyⱼ, row by row. */
export function outer(x: Vector, y: Vector): Vector {
  return x.flatMap((xi) => y.map((yj) => xi.times(yj)));
}

/** ⊗^m x, of dimension d^m; (1) for m = 0. */
export function tensorPower(x: Vector, m: number): Vector {
  let power: Vector = [ONE];
  for (let k = 0; k < m; k++) power = outer(power, x);
  return power;
}

/** ⊗^m x/√(m!) for m = 0, …, n, one after the other: 1 + d + … + d^n coordinates. */
export function taylorFeatures(x: Vector, n: number): Vector {
  return Array.from({ length: n + 1 }, (_, m) => {
    const scale = sqrt(factorial(m));
    return tensorPower(x, m).map((t) => t.over(scale));
  }).flat();
}

/** (1, x/√n), of dimension d + 1; n ≥ 1. */
export function withOne(x: Vector, n: number): Vector {
  const scale = sqrt(n);
  return [ONE, ...x.map((xi) => xi.over(scale))];
}

/** ⊗^n (1, x/√n), of dimension (d + 1)^n; n ≥ 1. */
export function compoundFeatures(x: Vector, n: number): Vector {
  return tensorPower(withOne(x, n), n);
}

/** All (i₁, …, i_m) with entries from 0 to d − 1: d^m of them. */
export function multiIndices(d: number, m: number): readonly (readonly number[])[] {
  let found: readonly (readonly number[])[] = [[]];
  for (let k = 0; k < m; k++) found = found.flatMap((I) => Array.from({ length: d }, (_, i) => [...I, i]));
  return found;
}

/** x_{i₁} ⋯ x_{i_m}. */
export function monomial(x: Vector, index: readonly number[]): Real {
  return index.reduce<Real>((product, i) => product.times(x[i]!), ONE);
}
