/**
 * Attention matrices without the values: row i holds the weights a_ij that query i gives to the positions j. Queries
 * and keys are matrices of one row a token, n×d and L×d; an attention matrix is n×L.
 */
import { dot, type Real, sum, ZERO } from '../numbers/real.ts';
import type { Matrix } from './embedding.ts';
import type { Vector } from './euclidean.ts';
import { softmax } from './softmax.ts';

/** q_i·k_j. */
export function products(Q: Matrix, K: Matrix): Matrix {
  return Q.map((q) => K.map((k) => dot(q, k)));
}

/** Weights over their sum; throws `OutsideDomain` where that is 0. */
export function normalised(weights: Vector): Vector {
  const total = sum(weights);
  return weights.map((w) => w.over(total));
}

/** e^{q_i·k_j}/Σ_l e^{q_i·k_l} (Vaswani et al. 2017, without the scale 1/√d). */
export function softmaxAttention(Q: Matrix, K: Matrix): Matrix {
  return products(Q, K).map((row) => softmax(row));
}

/** κ(q_i·k_j)/Σ_l κ(q_i·k_l). */
export function kernelAttention(kappa: (score: Real) => Real, Q: Matrix, K: Matrix): Matrix {
  return products(Q, K).map((row) => normalised(row.map((x) => kappa(x))));
}

/**
 * φ(q_i)·ϕ(k_j)/Σ_l φ(q_i)·ϕ(k_l), given the features of queries, n×D, and of keys, L×D (Katharopoulos et al. 2020).
 */
export function linearAttention(queryFeatures: Matrix, keyFeatures: Matrix): Matrix {
  return products(queryFeatures, keyFeatures).map(normalised);
}

/** The entries with j ≤ i, the others being 0: no token sees a later one. */
export function causal(A: Matrix): Matrix {
  return A.map((row, i) => row.map((a, j) => (j <= i ? a : ZERO)));
}
