/** Vectors of ℝⁿ: inner product, norm, distance, angle. */
import { dot, type Real, type Scalar, sqrt, squaredDifference } from '../numbers/real.ts';

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

/** x/|x|, for x ≠ 0. */
export function direction(x: Vector): Vector {
  const length = norm(x);
  return x.map((xi) => xi.over(length));
}

/** |x/|x| − y/|y||, the distance of two directions on the unit sphere. */
export function chord(x: Vector, y: Vector): Real {
  return distance(direction(x), direction(y));
}
