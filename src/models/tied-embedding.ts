/** The output side of a Transformer whose embedding E, V×d, is used twice: logits E h, and their cross-entropy. */
import { dot, log, ONE, type Real, sum, ZERO } from '../numbers/real.ts';
import { applied, type Matrix } from './embedding.ts';
import { scaled, type Vector } from './euclidean.ts';
import { softmax } from './softmax.ts';

/** −log softmax(E h)_y, for h of d entries and the target y in 0, …, V − 1. */
export function maskedLoss(E: Matrix, h: Vector, y: number): Real {
  return log(softmax(applied(E, h))[y]!).negated();
}

/** The gradient of that loss by E, h being fixed: row j is (p_j − [j = y]) h, p = softmax(E h). */
export function outputGradient(E: Matrix, h: Vector, y: number): Matrix {
  return softmax(applied(E, h)).map((p, j) => scaled(p.minus(j === y ? ONE : ZERO), h));
}

/** The gradient through the inputs, given that by each input vector: row j is the sum over the places where token j stands. */
export function inputGradient(V: number, tokens: readonly number[], deltas: readonly Vector[]): Matrix {
  const d = deltas[0]?.length ?? 0;
  return Array.from({ length: V }, (_, j) =>
    Array.from({ length: d }, (_, k) => sum(deltas.filter((_, i) => tokens[i] === j).map((delta) => delta[k]!))),
  );
}

/** Σ AᵢⱼBᵢⱼ. */
export function frobenius(A: Matrix, B: Matrix): Real {
  return sum(A.map((row, i) => dot(row, B[i]!)));
}
