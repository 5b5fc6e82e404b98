import { describe, expect, it } from 'vitest';
import { nets } from '../../src/draw/net.ts';
import { type Activation, gelu, relu, sigmoid, silu, softplus, tanh } from '../../src/models/activation.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import {
  bracket,
  gradients,
  layerGradient,
  type Net,
  parameterGradient,
  reach,
} from '../../src/models/two-gradients.ts';
import { withEnclosures } from '../../src/numbers/enclosure.ts';
import { evaluate } from '../../src/numbers/evaluate.ts';
import { real, type Scalar } from '../../src/numbers/real.ts';
import { sign } from '../../src/numbers/sign.ts';
import { drawn } from '../draw/laws.ts';

const V = (...xs: Scalar[]) => xs.map((x) => real(x));

/** x ↦ w₂ g(w₁x + b₁) + b₂ and the like: one unit in each of l layers, where both sides are equal. */
const chain = (l: number): Net => ({
  x: V('3/5'),
  layers: Array.from({ length: l }, (_, t) => ({
    weights: [V(`${2 * t + 3}/${t + 2}`)],
    biases: V(`-1/${t + 2}`),
    slopes: V(1),
  })),
  outer: V('7/4'),
});

/** The ratio of the two sides: its width at so many bits, and whether it contains 1. */
function ratio(net: Net, activation: Activation, bits: number): { width: number; one: boolean } {
  const g = gradients(net, activation);
  const x = squaredNorm(g.onX).times(bracket(g)).over(parameterGradient(g));
  return withEnclosures(bits, (E) => {
    const { lo, hi } = evaluate(x, E);
    const width = E.upper(E.sub({ lo: hi, hi }, { lo, hi: lo }));
    return { width, one: E.sign(E.sub({ lo, hi }, E.double(1))) === undefined || width === 0 };
  });
}

describe('where both sides are equal, with real activations', () => {
  it('the enclosure of their ratio contains 1, and tightens', () => {
    for (const activation of [tanh, sigmoid, softplus, silu, gelu, relu]) {
      for (const l of [1, 2, 4]) {
        const [coarse, fine] = [ratio(chain(l), activation, 64), ratio(chain(l), activation, 256)];
        expect([coarse.one, fine.one], `${activation.name}, ${l}`).toEqual([true, true]);
        expect(coarse.width, `${activation.name}, ${l}`).toBeLessThan(1e-10);
        expect(fine.width, `${activation.name}, ${l}`).toBeLessThan(1e-60);
      }
    }
  });

  it('a bracket a thousandth larger shows', () => {
    const g = gradients(chain(2), tanh);
    const gap = squaredNorm(g.onX)
      .times(bracket(g, real('1001/1000')))
      .minus(parameterGradient(g));
    expect(sign(gap)).toBe(1);
  });
});

describe('the two gradients', () => {
  it('are equal exactly, for slopes that are numbers', () => {
    for (const net of drawn(nets({ orthogonal: true, depth: [1, 5] }), 40)) {
      const g = gradients(net);
      expect(sign(squaredNorm(g.onX).times(bracket(g)).minus(parameterGradient(g)))).toBe(0);
    }
  });

  it('of w x + b are (w, x, 1)', () => {
    const g = gradients({ x: V(3), layers: [{ weights: [V(2)], biases: V(5), slopes: V(1) }], outer: V(1) });
    expect([g.onX[0]!.lo, g.layers[0]!.onW[0]![0]!.lo, g.layers[0]!.onB[0]!.lo, g.output[0]!.lo]).toEqual([
      2, 3, 1, 11,
    ]);
    expect([parameterGradient(g).lo, layerGradient(g.layers[0]!).lo, reach(g.layers[0]!).lo, bracket(g).lo]).toEqual([
      10, 10, 4, 2.5,
    ]);
  });

  it('take the slopes of an activation, whatever slopes are given', () => {
    const net = chain(1);
    const [a, b] = [
      gradients(net, relu),
      gradients({ ...net, layers: net.layers.map((t) => ({ ...t, slopes: V(9) })) }, relu),
    ];
    expect(sign(a.onX[0]!.minus(b.onX[0]!))).toBe(0);
  });
});
