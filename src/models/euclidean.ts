/** Vectors of ℝⁿ: inner product, norm, distance, angle, and how they lie to one another. */
import { dot, ONE, type Real, type Scalar, sqrt, squaredDifference } from '../numbers/real.ts';
import { all, atLeast, equal, moreThan, type Statement } from '../statement.ts';

export type Vector = readonly Real[];

export function plus(x: Vector, y: Vector): Vector {
  return x.map((xi, i) => xi.plus(y[i]!));
}

/** x − y, entry by entry; throws for different dimensions. */
export function minus(x: Vector, y: Vector): Vector {
  if (x.length !== y.length) throw new RangeError(`a difference of vectors of dimensions ${x.length} and ${y.length}`);
  return x.map((xi, i) => xi.minus(y[i]!));
}

export function scaled(factor: Scalar, x: Vector): Vector {
  return x.map((xi) => xi.times(factor));
}

/** |x|². */
export function squaredNorm(x: Vector): Real {
  return dot(x, x);
}

/** |x|, the Euclidean norm. */
export function norm(x: Vector): Real {
  return sqrt(squaredNorm(x));
}

/** |x − y|². */
export function squaredDistance(x: Vector, y: Vector): Real {
  return squaredDifference(x, y);
}

/** |x − y|. */
export function distance(x: Vector, y: Vector): Real {
  return sqrt(squaredDistance(x, y));
}

/** ⟨x, y⟩/(|x||y|); x and y are not zero. */
export function cosine(x: Vector, y: Vector): Real {
  return dot(x, y).over(sqrt(squaredNorm(x).times(squaredNorm(y))));
}

/** 1 − cos(x, y), from 0 to 2; x and y are not zero. */
export function cosineDistance(x: Vector, y: Vector): Real {
  return ONE.minus(cosine(x, y));
}

/** x/|x|, for x ≠ 0. */
export function direction(x: Vector): Vector {
  const length = norm(x);
  return x.map((xi) => xi.over(length));
}

/** |x/|x| − y/|y||, the distance of two directions on the unit sphere. */
export function chord(x: Vector, y: Vector): Real {
  return distance(direction(x), direction(y));
}

/** The two lie on one line through 0: every determinant xᵢyⱼ − xⱼyᵢ vanishes. */
export function parallel(x: Vector, y: Vector): Statement {
  const parts: Record<string, Statement> = {};
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) parts[`entries ${j + 1} and ${i + 1}`] = equal(x[j]!.times(y[i]!), x[i]!.times(y[j]!));
  }
  return all(parts);
}

/** y = λx with λ > 0, for x, y ≠ 0. */
export function sameDirection(x: Vector, y: Vector): Statement {
  return all({ parallel: parallel(x, y), 'same way': moreThan(dot(x, y), 0) });
}

/** z = x + t(y − x) with 0 ≤ t ≤ 1. */
export function onSegment(z: Vector, x: Vector, y: Vector): Statement {
  const [before, after] = [minus(z, x), minus(y, z)];
  return all({ parallel: parallel(before, after), 'not turning back': atLeast(dot(before, after), 0) });
}
