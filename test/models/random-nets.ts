/** Nets in doubles, filled at random: several scales, zeros, dead and saturated units; and the same net in Reals. */
import type { Random } from 'fast-check';
import { type Activation, identity, leakyRelu, relu, sigmoid, softplus, tanh } from '../../src/models/activation.ts';
import type { DoubleActivation } from '../../src/models/activation-in-doubles.ts';
import type { NetInDoubles } from '../../src/models/net-in-doubles.ts';
import type { Net } from '../../src/models/two-gradients.ts';
import { ONE, real } from '../../src/numbers/real.ts';

export const ACTIVATIONS: Readonly<Record<DoubleActivation, Activation>> = {
  identity,
  relu,
  'leaky relu, 1/8': leakyRelu('1/8'),
  tanh,
  sigmoid,
  softplus,
};

export function fill(net: NetInDoubles, random: Random): void {
  const scale = random.nextInt(0, 9) === 0 ? 2 ** random.nextInt(-30, 10) : 1;
  const integers = random.nextInt(0, 2) === 0;
  const zeros = random.nextInt(0, 3);
  const set = (xs: Float64Array) => {
    for (let i = 0; i < xs.length; i++) {
      const x = integers ? random.nextInt(-3, 3) : random.nextInt(-(2 ** 30), 2 ** 30) / 2 ** 29;
      xs[i] = random.nextInt(0, 9) < zeros ? 0 : x * scale;
    }
  };
  set(net.x);
  set(net.outer);
  for (const { weights, biases } of net.layers) {
    set(weights);
    set(biases);
  }
}

export function inReals(net: NetInDoubles): Net {
  const { widths } = net;
  return {
    x: Array.from(net.x, real.double),
    outer: Array.from(net.outer, real.double),
    layers: net.layers.map(({ weights, biases }, t) => ({
      weights: Array.from({ length: widths[t + 1]! }, (_, i) =>
        Array.from(weights.subarray(i * widths[t]!, (i + 1) * widths[t]!), real.double),
      ),
      biases: Array.from(biases, real.double),
      slopes: Array.from(biases, () => ONE),
    })),
  };
}
