/** Quadratic critics D(x) = xᵀAx + ⟨b, x⟩ + c: the simplest smooth ones, with a curvature that no kink hides. */
import { dot, type Real } from '../numbers/real.ts';
import type { Form } from './critic.ts';
import { Dual, dual } from './dual.ts';
import { applied, type Matrix } from './embedding.ts';
import type { Vector } from './euclidean.ts';
import { transposed } from './perceptron.ts';

/** A: n × n, any; b: n entries. */
export interface Quadratic {
  readonly A: Matrix;
  readonly b: Vector;
  readonly c: Real;
}

/** D, ∇D = (A + Aᵀ)x + b and the Hessian A + Aᵀ at x. */
export function quadraticAt({ A, b, c }: Quadratic, x: Vector): { value: Real; gradient: Vector; hessian: Matrix } {
  const hessian = symmetric(A);
  return {
    value: dot(applied(A, x), x).plus(dot(b, x)).plus(c),
    gradient: hessian.map((row, i) => dot(row, x).plus(b[i]!)),
    hessian,
  };
}

/** The slope of D̂ along x + tu at t = 0, by dual numbers: of D, of its gradient, of G, of D̂; for G ≠ 0. */
export function directional({ A, b, c }: Quadratic, form: Form, x: Vector, u: Vector): Real {
  const moving = x.map((v, i) => new Dual(v, u[i]!));
  const D = inner(
    A.map((row) => inner(row, moving)),
    moving,
  )
    .plus(inner(b, moving))
    .plus(c);
  const gradient = symmetric(A).map((row, i) => inner(row, moving).plus(b[i]!));
  return form(D, inner(gradient, gradient).sqrt()).slope;
}

function symmetric(A: Matrix): Matrix {
  const other = transposed(A);
  return A.map((row, i) => row.map((a, j) => a.plus(other[i]![j]!)));
}

function inner(x: readonly (Dual | Real)[], y: readonly (Dual | Real)[]): Dual {
  return x.reduce<Dual>((s, v, i) => s.plus(dual(v).times(y[i]!)), dual(0));
}
