import { describe, expect, it } from 'vitest';
import {
  type Activation,
  gelu,
  identity,
  leakyRelu,
  relu,
  sigmoid,
  silu,
  softplus,
  tanh,
} from '../../src/models/activation.ts';
import type { Matrix } from '../../src/models/embedding.ts';
import type { Vector } from '../../src/models/euclidean.ts';
import {
  backward,
  forward,
  identityMatrix,
  jacobian,
  jacobians,
  type Layer,
  layerOfDoubles,
  pulledBack,
  slopes,
} from '../../src/models/perceptron.ts';
import { withEnclosures } from '../../src/numbers/enclosure.ts';
import { evaluate } from '../../src/numbers/evaluate.ts';
import { exp, tanh as hyperbolic, ONE, type Real, real, type Scalar, ZERO } from '../../src/numbers/real.ts';
import { compare, sign } from '../../src/numbers/sign.ts';

const V = (...xs: Scalar[]): Vector => xs.map((x) => real(x));
const M = (...rows: Scalar[][]): Matrix => rows.map((row) => V(...row));
const layer = (weights: Matrix, biases: Vector, activation: Activation = identity): Layer => ({
  weights,
  biases,
  activation,
});

const same = (x: readonly Real[], y: readonly Real[]) => {
  expect(x.length).toBe(y.length);
  for (const [i, xi] of x.entries()) expect(sign(xi.minus(y[i]!)), `entry ${i + 1}`).toBe(0);
};

/** A net of three layers, 2 → 3 → 2 → 1, with the activation in all of them. */
const deep = (activation: Activation): Layer[] => [
  layer(M([1, '-1/2'], ['1/3', 2], [-1, 1]), V('1/5', 0, -1), activation),
  layer(M([1, 0, 2], ['1/2', -1, 1]), V('1/7', '1/3'), activation),
  layer(M([2, '-3/4']), V('1/9'), activation),
];
const x = V('3/2', '-2/3');

/** Numbers a + bε with ε² = 0, by the rules of the operations alone: the first oracle. */
type Dual = readonly [Real, Real];
const plus = (p: Dual, q: Dual): Dual => [p[0].plus(q[0]), p[1].plus(q[1])];
const times = (p: Dual, q: Dual): Dual => [p[0].times(q[0]), p[0].times(q[1]).plus(p[1].times(q[0]))];
const onDuals: Readonly<Record<string, (p: Dual) => Dual>> = {
  tanh: (p) => {
    const y = hyperbolic(p[0]);
    return [y, ONE.minus(y.squared()).times(p[1])];
  },
  sigmoid: ([z, d]) => {
    const e = exp(z.negated());
    return [ONE.over(ONE.plus(e)), e.over(ONE.plus(e).squared()).times(d)];
  },
  square: (p) => times(p, p),
  relu: ([z, d]) => (sign(z) > 0 ? [z, d] : [ZERO, ZERO]),
};
const square: Activation = { name: 'square', value: (z) => z.squared(), slope: (z) => z.times(2) };

/** Where in the net the ε stands: an input, a weight, a bias. */
interface Place {
  readonly input?: number;
  readonly weight?: readonly [t: number, i: number, k: number];
  readonly bias?: readonly [t: number, i: number];
}

function derivativeByDuals(layers: readonly Layer[], f: string, { input, weight, bias }: Place): Real {
  const eps = (here: boolean): Real => (here ? ONE : ZERO);
  let h = x.map((v, i): Dual => [v, eps(i === input)]);
  for (const [t, { weights, biases }] of layers.entries()) {
    h = weights.map((row, i) => {
      const terms = row.map((w, k): Dual => {
        const here = weight !== undefined && weight[0] === t && weight[1] === i && weight[2] === k;
        return times([w, eps(here)], h[k]!);
      });
      const b: Dual = [biases[i]!, eps(bias !== undefined && bias[0] === t && bias[1] === i)];
      return onDuals[f]!(terms.reduce(plus, b));
    });
  }
  return h[0]![1];
}

/** All partial derivatives, in the order inputs, weights, biases: by backpropagation, with where each is. */
function allDerivatives(layers: readonly Layer[]): (readonly [Place, Real])[] {
  const { weights, biases, input } = backward(layers, forward(layers, x));
  return [
    ...input.map((d, i) => [{ input: i }, d] as const),
    ...weights.flatMap((W, t) => W.flatMap((row, i) => row.map((d, k) => [{ weight: [t, i, k] }, d] as const))),
    ...biases.flatMap((b, t) => b.map((d, i) => [{ bias: [t, i] }, d] as const)),
  ];
}

function moved(layers: readonly Layer[], { input, weight, bias }: Place, by: Real): [Layer[], Vector] {
  return [
    layers.map((l, t) => ({
      ...l,
      weights: l.weights.map((row, i) =>
        row.map((w, k) => (weight?.[0] === t && weight[1] === i && weight[2] === k ? w.plus(by) : w)),
      ),
      biases: l.biases.map((b, i) => (bias?.[0] === t && bias[1] === i ? b.plus(by) : b)),
    })),
    x.map((v, i) => (i === input ? v.plus(by) : v)),
  ];
}

describe('backpropagation', () => {
  it('agrees exactly with dual numbers where values are rational', () => {
    for (const [name, activation] of [
      ['square', square],
      ['relu', relu],
    ] as const) {
      for (const [place, d] of allDerivatives(deep(activation)))
        expect(sign(d.minus(derivativeByDuals(deep(activation), name, place))), JSON.stringify(place)).toBe(0);
    }
  });

  it('agrees with dual numbers to 60 digits where they are not', () => {
    for (const [name, activation] of [
      ['tanh', tanh],
      ['sigmoid', sigmoid],
    ] as const) {
      for (const [place, d] of allDerivatives(deep(activation))) {
        const gap = d.minus(derivativeByDuals(deep(activation), name, place));
        withEnclosures(256, (E) => {
          const y = evaluate(gap, E);
          expect(Math.max(-E.lower(y), E.upper(y)), JSON.stringify(place)).toBeLessThan(1e-60);
        });
      }
    }
  });

  it('agrees with central differences of step 1e−20, up to their error 1e−36', () => {
    const step = real('1e-20');
    for (const activation of [tanh, softplus, silu, gelu, leakyRelu('1/8')]) {
      for (const [place, d] of allDerivatives(deep(activation))) {
        const [up, down] = [step, step.negated()].map(
          (by) => forward(...moved(deep(activation), place, by)).h.at(-1)![0]!,
        );
        const gap = up!.minus(down!).over(step.times(2)).minus(d);
        withEnclosures(400, (E) => {
          const y = evaluate(gap, E);
          expect(Math.max(-E.lower(y), E.upper(y)), `${activation.name}, ${JSON.stringify(place)}`).toBeLessThan(1e-36);
        });
      }
    }
  });

  it('agrees with the Jacobian of the output, worked out forwards', () => {
    const layers = deep(square);
    const pass = forward(layers, x);
    const { input } = backward(layers, pass);
    same(pulledBack(jacobians(layers, slopes(layers, pass)).at(-1)!, [ONE]), input);
  });

  it('takes any slopes in place of those of the activation, for linear units', () => {
    const layers = deep(tanh);
    const D = [V(2, '1/2', 0), V(-1, 3), V('1/4')];
    const { input } = backward(layers, forward(layers, x, D), [ONE], D);
    const linear = deep(identity).map((l, t) => ({
      ...l,
      weights: l.weights.map((row, i) => row.map((w) => w.times(D[t]![i]!))),
      biases: l.biases.map((b, i) => b.times(D[t]![i]!)),
    }));
    same(forward(layers, x, D).h.at(-1)!, forward(linear, x).h.at(-1)!);
    same(input, backward(linear, forward(linear, x)).input);
  });

  it('takes the gradient of f in the outputs', () => {
    const layers = [layer(M([1, 2], [3, 4]), V(0, 0))];
    same(backward(layers, forward(layers, x), V(2, -1)).input, V(-1, 0));
  });
});

describe('Jacobians', () => {
  it('begin with the identity, and end with that of the output', () => {
    const layers = deep(square);
    same(jacobian(layers, x, 1).flat(), identityMatrix(2).flat());
    same(jacobian(layers, x, 4).flat(), backward(layers, forward(layers, x)).input);
    expect(() => jacobian(layers, x, 5)).toThrow('expected a layer from 1 to 4, found 5');
  });

  it('have the derivatives of hidden units for rows', () => {
    const layers = deep(square);
    for (let unit = 0; unit < 2; unit++) {
      const outer = V(...[0, 1].map((i) => (i === unit ? 1 : 0)));
      const first = layers.slice(0, 2);
      same(jacobian(layers, x, 3)[unit]!, backward(first, forward(first, x), outer).input);
    }
  });
});

describe('bad input names the layer', () => {
  const good = layer(M([1, 2], [3, 4]), V(0, 0));
  const run =
    (...layers: Layer[]) =>
    () =>
      forward(layers, V(1, 1));

  it('no layers, no units', () => {
    expect(run()).toThrow(new RangeError('a perceptron has at least one layer, found none'));
    expect(run(good, layer([], []))).toThrow(new RangeError('layer 2 has no units'));
  });

  it('ragged weights, mismatched shapes', () => {
    expect(run(good, layer(M([1, 2], [3]), V(0, 0)))).toThrow(
      new RangeError('layer 2: row 2 has 1 weights for 2 inputs, unlike row 1'),
    );
    expect(run(good, layer(M([1, 2, 3]), V(0)))).toThrow(new RangeError('layer 2: row 1 has 3 weights for 2 inputs'));
    expect(run(good, layer(M([1, 2]), V(0, 0)))).toThrow(new RangeError('layer 2 has 1 units and 2 biases'));
  });

  it('what is not a number', () => {
    expect(() => layerOfDoubles([[1, Number.NaN]], [0], relu, 'layer 3')).toThrow(
      new RangeError('layer 3: weight (1, 2) is NaN'),
    );
    expect(() => layerOfDoubles([[1]], [Infinity], relu, 'layer 3')).toThrow(
      new RangeError('layer 3: bias 1 is Infinity'),
    );
    const hole = [[ONE, undefined as unknown as Real]];
    expect(run(good, layer(hole, V(0)))).toThrow(new RangeError('layer 2: weight (1, 2) is not a number'));
    expect(run(good, layer(M([1, 2]), [undefined as unknown as Real]))).toThrow('layer 2: bias 1 is not a number');
  });

  it('slopes and gradients of other lengths', () => {
    const pass = forward([good], V(1, 1));
    expect(() => backward([good], pass)).toThrow('layer 1 has 2 outputs, and ∂f/∂h has 1 entries');
    expect(() => backward([good], pass, V(1, 1), [V(1)])).toThrow('layer 1 has 2 units and 1 slopes');
    expect(() => forward([good], V(1, 1), [])).toThrow('1 layers and slopes for 0');
  });

  it('takes doubles exactly', () => {
    const { weights } = layerOfDoubles([[0.1]], [0], relu);
    expect(compare(weights[0]![0]!, real('0.1'))).toBe(1);
  });
});
