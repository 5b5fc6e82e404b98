/** How softmax probabilities p move with their logits: the matrix J = diag(p) − ppᵀ, k×k, symmetric, with J1 = 0. */
import { dot, type Real, ZERO } from '../numbers/real.ts';
import type { Matrix } from './embedding.ts';
import type { Vector } from './euclidean.ts';

/** J_ij = ∂p_i/∂l_j = p_i(δ_ij − p_j). */
export function softmaxJacobian(p: Vector): Matrix {
  return p.map((pi, i) => p.map((pj, j) => (i === j ? pi : ZERO).minus(pi.times(pj))));
}

/** Jg = p ∘ (g − p·g): the gradient in the logits, given that in the probabilities. */
export function throughSoftmax(p: Vector, g: Vector): Vector {
  const mean = dot(p, g);
  return p.map((pi, i): Real => pi.times(g[i]!.minus(mean)));
}
