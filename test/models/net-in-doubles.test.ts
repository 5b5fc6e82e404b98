import { describe, expect, it } from 'vitest';
import { randomOf } from '../../src/engine/random.ts';
import { DOUBLE_ACTIVATIONS } from '../../src/models/activation-in-doubles.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { NetInDoubles } from '../../src/models/net-in-doubles.ts';
import { bracket, gradients, parameterGradient } from '../../src/models/two-gradients.ts';
import { real } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';
import { ACTIVATIONS, fill, inReals } from './random-nets.ts';

describe('the inequality in doubles with running error bounds', () => {
  const shapes = [
    [1, 1],
    [2, 2],
    [3, 2, 2],
    [2, 3, 1],
    [4, 4, 4, 4],
    [1, 5, 1],
    [5, 1, 5],
  ].map((w) => new NetInDoubles(w));

  it('is sure to hold for most nets, fails for none, and is open for the equalities alone', () => {
    const random = randomOf('nets in doubles', 1);
    const seen = { holds: 0, fails: 0, open: 0 };
    for (let i = 0; i < 3_000; i++) {
      const net = shapes[1 + (i % (shapes.length - 1))]!;
      fill(net, random);
      seen[net.decide(DOUBLE_ACTIVATIONS[i % DOUBLE_ACTIVATIONS.length]!)]++;
    }
    expect(seen.fails).toBe(0);
    expect(seen.holds).toBeGreaterThan(2_400);
  });

  it('says of a bracket 1 + 2⁻¹⁰ too large what Reals say', () => {
    const random = randomOf('nets in doubles', 2);
    const c = 1 + 2 ** -10;
    const seen = { holds: 0, fails: 0, open: 0 };
    for (let i = 0; i < 300; i++) {
      const net = shapes[i % shapes.length]!;
      const activation = DOUBLE_ACTIVATIONS[i % DOUBLE_ACTIVATIONS.length]!;
      fill(net, random);
      const said = net.decide(activation, c);
      seen[said]++;
      if (said === 'open') continue;
      const g = gradients(inReals(net), ACTIVATIONS[activation]);
      const onX = squaredNorm(g.onX);
      if (onX.hi === 0) continue;
      expect(compare(onX.times(bracket(g, real.double(c))), parameterGradient(g)) <= 0, `case ${i}`).toBe(
        said === 'holds',
      );
    }
    expect(seen.holds).toBeGreaterThan(50);
    expect(seen.fails).toBeGreaterThan(20);
  });

  it('is open where both sides are equal', () => {
    const net = new NetInDoubles([1, 1]);
    net.x[0] = 0.3;
    net.outer[0] = 1;
    net.layers[0]!.weights[0] = 0.7;
    for (const activation of ['identity', 'tanh', 'sigmoid', 'softplus'] as const)
      expect(net.decide(activation)).toBe('open');
  });

  it('holds where nothing reaches the input', () => {
    const net = new NetInDoubles([2, 2, 1]);
    net.layers[0]!.biases.fill(-1);
    net.layers[1]!.weights.fill(1);
    net.outer[0] = 1;
    expect(net.decide('relu')).toBe('holds');
  });

  it('is open, not wrong, where numbers are not finite', () => {
    const net = new NetInDoubles([2, 2]);
    net.x.fill(1e200);
    net.outer.fill(1);
    net.layers[0]!.weights.fill(1e200);
    expect(net.decide('identity')).not.toBe('fails');
    net.layers[0]!.weights[3] = Number.NaN;
    expect(net.decide('identity')).toBe('open');
    expect(() => net.requireFinite()).toThrow(new RangeError('layer 1: a weight is not a finite number'));
  });

  it('names the layer of a width that is none', () => {
    expect(() => new NetInDoubles([2])).toThrow('a perceptron has at least one layer, found none');
    expect(() => new NetInDoubles([2, 0, 1])).toThrow('layer 1: expected 1 to 64 units, found 0');
  });
});
