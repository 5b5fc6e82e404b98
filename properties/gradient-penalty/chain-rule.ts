import { identity, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { applied } from '../../src/models/embedding.ts';
import { pulledBack, transposed } from '../../src/models/perceptron.ts';
import { type Gradients, gradients, type Seen } from '../../src/models/two-gradients.ts';
import { dot, sum } from '../../src/numbers/real.ts';
import { equalVectors, every } from '../../src/statement.ts';

/** Σ_jk a_j w_jk ∂h_k/∂x_i, for each i. */
const through = ({ a, W, J }: Seen) =>
  transposed(J).map((column) => sum(W.map((row, j) => a[j]!.times(dot(row, column)))));

/** ∂f/∂x forwards, by the Jacobian of the outputs alone. */
const forwards = (g: Gradients, outer: readonly Seen['a'][number][]) => pulledBack(g.outputJacobian, outer);

export default identity({
  title: {
    en: 'Each layer passes on the whole gradient: ∂f/∂x is the sum over its units and inputs',
    zh: '每一层都传递了全部梯度：∂f/∂x 等于对该层各单元与输入的求和',
  },
  statement: String.raw`\frac{\partial f}{\partial x_i} = \sum_{j,k} \frac{\partial f}{\partial z_j}\, w_{jk}\, \frac{\partial h_k}{\partial x_i} \qquad \text{for each layer } t`,
  source: kexue(8796, 'chain-rule', 'section 2, eqs. (5), (6)'),
  forAll: { net: nets({ depth: [1, 4] }) },
  conclude: ({ net }) => {
    const g = gradients(net);
    return every(g.layers, (layer) => equalVectors(through(layer), forwards(g, net.outer)))!;
  },
  failsIf: {
    'the slopes of the layer are left out': {
      conclude: ({ net }) => {
        const g = gradients(net);
        const last = g.layers.at(-1)!;
        return equalVectors(through({ ...last, a: net.outer }), g.onX);
      },
    },
    'the Jacobian of the layer before': {
      forAll: { net: nets({ depth: [2, 3], width: [2, 2] }) },
      conclude: ({ net }) => {
        const g = gradients(net);
        return equalVectors(through({ ...g.layers[1]!, J: g.layers[0]!.J }), g.onX);
      },
    },
    'the weights are not transposed': {
      forAll: { net: nets({ depth: [1, 1], width: [2, 2] }) },
      conclude: ({ net }) => {
        const { onX, layers } = gradients(net);
        return equalVectors(applied(layers[0]!.W, layers[0]!.a), onX);
      },
    },
  },
});
