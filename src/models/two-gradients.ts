/**
 * The two gradients of a net, and what stands between them: for f a function of the output of a perceptron,
 *
 *   |∂f/∂x|² Σ_t (1 + |h_t|²)/(‖W_t‖²‖J_t‖²) ≤ |∂f/∂θ|² = Σ_t (|∂f/∂W_t|² + |∂f/∂b_t|²).
 *
 * 苏剑林, kexue.fm/archives/8796. An activation enters by its slope and its value at one point only, so nets of linear
 * units, each of its own slope, stand for all: 0 for a dead or saturated unit.
 */
import { ONE, type Real, sum } from '../numbers/real.ts';
import { type Activation, identity } from './activation.ts';
import type { Matrix } from './embedding.ts';
import { squaredNorm, type Vector } from './euclidean.ts';
import { backward, forward, jacobians, type Layer, slopes } from './perceptron.ts';
import { squaredFrobenius, squaredSpectralNorm } from './spectral-norm.ts';

/** `outer`: ∂f/∂h_{l+1}, as long as the last layer has units. */
export interface Net {
  readonly x: Vector;
  readonly layers: readonly { readonly weights: Matrix; readonly biases: Vector; readonly slopes: Vector }[];
  readonly outer: Vector;
}

/** A layer as the gradients see it: the input h_t, W_t, J_t = ∂h_t/∂x, and ∂f/∂z_{t+1}, ∂f/∂W_t, ∂f/∂b_t. */
export interface Seen {
  readonly h: Vector;
  readonly W: Matrix;
  readonly J: Matrix;
  readonly a: Vector;
  readonly onW: Matrix;
  readonly onB: Vector;
}

export interface Gradients {
  readonly layers: readonly Seen[];
  /** ∂f/∂x. */
  readonly onX: Vector;
  /** h_{l+1} and J_{l+1}. */
  readonly output: Vector;
  readonly outputJacobian: Matrix;
}

const known = new WeakMap<Net, Gradients>();

/** Of units of the slopes that are given; of the activation's slopes, if there is one. */
export function gradients(net: Net, activation?: Activation): Gradients {
  if (activation) return computed(net, activation);
  let found = known.get(net);
  if (found === undefined) {
    found = computed(net);
    known.set(net, found);
  }
  return found;
}

function computed({ x, layers, outer }: Net, activation?: Activation): Gradients {
  const net: Layer[] = layers.map(({ weights, biases }) => ({ weights, biases, activation: activation ?? identity }));
  const formal = activation ? undefined : layers.map((layer) => layer.slopes);
  const pass = forward(net, x, formal);
  const D = formal ?? slopes(net, pass);
  const { a, weights, biases, input } = backward(net, pass, outer, D);
  const J = jacobians(net, D);
  return {
    layers: net.map((layer, t) => ({
      h: pass.h[t]!,
      W: layer.weights,
      J: J[t]!,
      a: a[t]!,
      onW: weights[t]!,
      onB: biases[t]!,
    })),
    onX: input,
    output: pass.h.at(-1)!,
    outputJacobian: J.at(-1)!,
  };
}

/** ‖W_t‖²‖J_t‖². */
export function reach({ W, J }: Seen, squared: (A: Matrix) => Real = squaredSpectralNorm): Real {
  return squared(W).times(squared(J));
}

/** |∂f/∂W_t|² + |∂f/∂b_t|². */
export function layerGradient({ onW, onB }: Seen): Real {
  return squaredFrobenius(onW).plus(squaredNorm(onB));
}

/** |∂f/∂θ|². */
export function parameterGradient({ layers }: Gradients): Real {
  return sum(layers.map(layerGradient));
}

/** Σ_t (1 + |h_t|²)/(‖W_t‖²‖J_t‖²), which has no value where a W_t or a J_t is 0. */
export function bracket({ layers }: Gradients, one: Real = ONE, squared?: (A: Matrix) => Real): Real {
  return sum(layers.map((layer) => squaredNorm(layer.h).plus(one).over(reach(layer, squared))));
}
