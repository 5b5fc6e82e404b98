/**
 * Multilayer perceptrons with analytic backpropagation, for any scalar function f of the last layer's output:
 *
 *   h₁ = x,   z_{t+1} = W_t h_t + b_t,   h_{t+1} = g_t(z_{t+1})   (t = 1 … l),
 *   a_l = D_l ∂f/∂h_{l+1},   a_{t−1} = D_{t−1} W_tᵀ a_t,   ∂f/∂W_t = a_t h_tᵀ,   ∂f/∂b_t = a_t,   ∂f/∂x = W₁ᵀ a₁,
 *   J₁ = I,   J_{t+1} = D_t W_t J_t,
 *
 * with D_t = diag(g_t′(z_{t+1})). Every identity and inequality among these is algebra in the W_t, h_t and D_t: the
 * slopes may be replaced by any numbers, whichever side of a kink, or of no activation at all.
 *
 * Arrays run from 0: `h[0]` is h₁ and `layers[0]` is layer 1, as errors name it.
 *
 * Rumelhart, Hinton, Williams, *Learning representations by back-propagating errors*, Nature 323 (1986).
 */
import { dot, ONE, Real, real, ZERO } from '../numbers/real.ts';
import type { Activation } from './activation.ts';
import type { Matrix } from './embedding.ts';
import type { Vector } from './euclidean.ts';

/** W is n_out × n_in, by rows; b has n_out entries. */
export interface Layer {
  readonly weights: Matrix;
  readonly biases: Vector;
  readonly activation: Activation;
}

/** `h`: h₁ … h_{l+1}, the input first; `z`: z₂ … z_{l+1}, of the layers in order. */
export interface Forward {
  readonly h: readonly Vector[];
  readonly z: readonly Vector[];
}

/** `a`: ∂f/∂z of the layers in order, which is also ∂f/∂b_t; `weights`: ∂f/∂W_t, shaped as W_t; `input`: ∂f/∂x. */
export interface Backward {
  readonly a: readonly Vector[];
  readonly weights: readonly Matrix[];
  readonly biases: readonly Vector[];
  readonly input: Vector;
}

/**
 * Throws `RangeError` naming the layer where shapes do not match. x: n₁ entries. With `D`, unit i of layer t is linear,
 * of slope D_t,i, in place of the activation.
 */
export function forward(layers: readonly Layer[], x: Vector, D?: readonly Vector[]): Forward {
  requireShapes(layers, x.length);
  if (D) requireDiagonals(layers, D);
  const h: Vector[] = [x];
  const z: Vector[] = [];
  for (const [t, { weights, biases, activation }] of layers.entries()) {
    const input = h[t]!;
    const sums = weights.map((row, i) => dot(row, input).plus(biases[i]!));
    z.push(sums);
    h.push(sums.map((v, i) => (D ? v.times(D[t]![i]!) : activation.value(v))));
  }
  return { h, z };
}

/** The diagonals of D₁ … D_l: g_t′ at z_{t+1}. */
export function slopes(layers: readonly Layer[], { z }: Forward): readonly Vector[] {
  return layers.map(({ activation }, t) => z[t]!.map((v) => activation.slope(v)));
}

/**
 * The gradients of f, given `outer` = ∂f/∂h_{l+1} (1 for a net of one output) and the diagonals D_t, which are the
 * activations' slopes unless others are given.
 */
export function backward(
  layers: readonly Layer[],
  pass: Forward,
  outer: Vector = [ONE],
  D: readonly Vector[] = slopes(layers, pass),
): Backward {
  requireDiagonals(layers, D);
  const outputs = layers.at(-1)!.weights.length;
  if (outer.length !== outputs)
    throw new RangeError(`layer ${layers.length} has ${outputs} outputs, and ∂f/∂h has ${outer.length} entries`);
  const a: Vector[] = new Array(layers.length);
  let above = outer;
  for (let t = layers.length - 1; t >= 0; t--) {
    const reaching = above;
    a[t] = D[t]!.map((d, i) => d.times(reaching[i]!));
    above = pulledBack(layers[t]!.weights, a[t]!);
  }
  const weights = a.map((at, t) => at.map((ai) => pass.h[t]!.map((hk) => ai.times(hk))));
  return { a, weights, biases: a, input: above };
}

/** J₁ = I, …, J_{l+1}: ∂h_t/∂x, shaped n_t × n₁, from the diagonals D_t. */
export function jacobians(layers: readonly Layer[], D: readonly Vector[]): readonly Matrix[] {
  const n = layers[0]!.weights[0]!.length;
  const found: Matrix[] = [identityMatrix(n)];
  for (const [t, { weights }] of layers.entries()) {
    const J = found[t]!;
    const columns = transposed(J);
    found.push(weights.map((row, i) => columns.map((column) => D[t]![i]!.times(dot(row, column)))));
  }
  return found;
}

/** J_t = ∂h_t/∂x at x, for t = 1 … l + 1. */
export function jacobian(layers: readonly Layer[], x: Vector, t: number): Matrix {
  if (!Number.isInteger(t) || t < 1 || t > layers.length + 1)
    throw new RangeError(`expected a layer from 1 to ${layers.length + 1}, found ${t}`);
  return jacobians(layers, slopes(layers, forward(layers, x)))[t - 1]!;
}

/** A layer of plain doubles, taken exactly; `name` stands in the errors, as `layer 2`. */
export function layerOfDoubles(
  weights: readonly (readonly number[])[],
  biases: readonly number[],
  activation: Activation,
  name = 'layer',
): Layer {
  const exact = (x: number, what: string): Real => {
    if (!Number.isFinite(x)) throw new RangeError(`${name}: ${what} is ${x}`);
    return real.double(x);
  };
  return {
    weights: weights.map((row, i) => row.map((w, k) => exact(w, `weight (${i + 1}, ${k + 1})`))),
    biases: biases.map((b, i) => exact(b, `bias ${i + 1}`)),
    activation,
  };
}

/** Wᵀ a. */
export function pulledBack(W: Matrix, a: Vector): Vector {
  return transposed(W).map((column) => dot(column, a));
}

export function transposed(A: Matrix): Matrix {
  return (A[0] ?? []).map((_, k) => A.map((row) => row[k]!));
}

export function identityMatrix(n: number): Matrix {
  return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, k) => (i === k ? ONE : ZERO)));
}

function requireShapes(layers: readonly Layer[], inputs: number): void {
  if (layers.length === 0) throw new RangeError('a perceptron has at least one layer, found none');
  let width = inputs;
  for (const [t, { weights, biases }] of layers.entries()) {
    const name = `layer ${t + 1}`;
    if (weights.length === 0) throw new RangeError(`${name} has no units`);
    if (biases.length !== weights.length)
      throw new RangeError(`${name} has ${weights.length} units and ${biases.length} biases`);
    for (const [i, row] of weights.entries()) {
      if (row.length !== width) {
        const ragged = i > 0 ? `, unlike row 1` : '';
        throw new RangeError(`${name}: row ${i + 1} has ${row.length} weights for ${width} inputs${ragged}`);
      }
      for (const [k, w] of row.entries())
        if (!isNumber(w)) throw new RangeError(`${name}: weight (${i + 1}, ${k + 1}) is not a number`);
    }
    for (const [i, b] of biases.entries())
      if (!isNumber(b)) throw new RangeError(`${name}: bias ${i + 1} is not a number`);
    width = weights.length;
  }
}

function isNumber(x: unknown): boolean {
  return x instanceof Real && !Number.isNaN(x.lo) && !Number.isNaN(x.hi);
}

function requireDiagonals(layers: readonly Layer[], D: readonly Vector[]): void {
  if (D.length !== layers.length) throw new RangeError(`${layers.length} layers and slopes for ${D.length}`);
  for (const [t, { weights }] of layers.entries()) {
    if (D[t]!.length !== weights.length)
      throw new RangeError(`layer ${t + 1} has ${weights.length} units and ${D[t]!.length} slopes`);
  }
}
