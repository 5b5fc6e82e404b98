/** Laws of mean 0 and variance 1 with a few rational atoms, and random vectors that are linear in independent ones. */
import { dot, ONE, real, type Scalar, ZERO } from '../numbers/real.ts';
import type { Matrix } from './embedding.ts';
import type { Vector } from './euclidean.ts';
import { type FiniteLaw, image, independent } from './finite-law.ts';

/** a with probability 1/(1 + a²), else −1/a; a > 0. Random signs for a = 1; skew for any other. */
export function twoPoint(a: Scalar): FiniteLaw {
  const x = real(a);
  const p = ONE.over(x.squared().plus(1));
  return [
    { x, p },
    { x: ONE.over(x).negated(), p: ONE.minus(p) },
  ];
}

/** ±a with probability 1/(2a²) each, else 0; a ≥ 1. For a = 3 the case of equality in Chebyshev's inequality at 3. */
export function threePoint(a: Scalar): FiniteLaw {
  const x = real(a);
  const p = ONE.over(x.squared().times(2));
  return [
    { x, p },
    { x: x.negated(), p },
    { x: ZERO, p: ONE.minus(p.times(2)) },
  ];
}

/** The law of As for independent s_j, A of one row a coordinate: uncorrelated if the rows are orthogonal and Var s_j = 1. */
export function linearImage(A: Matrix, sources: readonly FiniteLaw[]): FiniteLaw<Vector> {
  return image(independent(...sources), (s) => A.map((row) => dot(row, s)));
}

/** Uncorrelated coordinates of mean 0 and variance 1, dependent in general: standard two-point numbers, reflected. */
export function uncorrelated(v: Vector, a: readonly Scalar[]): FiniteLaw<Vector> {
  return linearImage(
    reflection(v),
    a.map((ai) => twoPoint(ai)),
  );
}

/** The law of q·k for independent q and k. */
export function innerProductLaw(q: FiniteLaw<Vector>, k: FiniteLaw<Vector>): FiniteLaw {
  return q.flatMap((a) => k.map((b) => ({ x: dot(a.x, b.x), p: a.p.times(b.p) })));
}

/** I − 2vvᵀ/|v|², v ≠ 0: an orthogonal matrix, rational if v is (Householder 1958). */
export function reflection(v: Vector): Matrix {
  const square = dot(v, v);
  return v.map((vi, i) => v.map((vj, j) => (i === j ? ONE : ZERO).minus(vi.times(vj).times(2).over(square))));
}
