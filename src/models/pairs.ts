/** What a linear map does to all pairs of some points. A point that stands there twice has one image. */
import { dot, log, ONE, type Real, type Scalar, ZERO } from '../numbers/real.ts';
import { all, atMost, type Statement } from '../statement.ts';
import { applied, type Matrix } from './embedding.ts';
import { squaredDistance, type Vector } from './euclidean.ts';

/** (1 − ε)|v − w|² ≤ |Av − Aw|² ≤ (1 + ε)|v − w|² for all v, w among the points. */
export function keepsDistances(A: Matrix, points: readonly Vector[], eps: Scalar): Statement {
  const [less, more] = [ONE.minus(eps), ONE.plus(eps)];
  return forPairs(A, points, squaredDistance, (before, after) =>
    all({
      'not much closer': atMost(before.times(less), after),
      'not much farther apart': atMost(after, before.times(more)),
    }),
  );
}

/** |⟨Av, Aw⟩ − ⟨v, w⟩| ≤ ε for all v, w among the points, at different places. */
export function keepsInnerProducts(A: Matrix, points: readonly Vector[], eps: Scalar): Statement {
  return forPairs(A, points, dot, (before, after) => atMost(after.minus(before).abs(), eps));
}

/** A function of two points compared with that of their images, for each pair. */
function forPairs(
  A: Matrix,
  points: readonly Vector[],
  f: (v: Vector, w: Vector) => Real,
  compared: (before: Real, after: Real) => Statement,
): Statement {
  const images = new Map(points.map((v) => [v, applied(A, v)]));
  const parts: Record<string, Statement> = {};
  for (let j = 1; j < points.length; j++) {
    for (let i = 0; i < j; i++) {
      const [v, w] = [points[i]!, points[j]!];
      parts[`points ${i + 1} and ${j + 1}`] = compared(f(v, w), f(images.get(v)!, images.get(w)!));
    }
  }
  return all(parts);
}

/** The N unit vectors along the axes of ℝᴺ: N points, any two of them √2 apart. */
export function axes(N: number): Vector[] {
  return Array.from({ length: N }, (_, i) => Array.from({ length: N }, (_, j) => (i === j ? ONE : ZERO)));
}

/** log N/ε²: the dimensions that N points take, within ε, up to a constant. */
export function dimensionUnit(N: number, eps: Real): Real {
  return log(N).over(eps.squared());
}
