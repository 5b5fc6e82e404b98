import { identity, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { scaled } from '../../src/models/euclidean.ts';
import { transposed } from '../../src/models/perceptron.ts';
import { outer } from '../../src/models/tensor.ts';
import { gradients, type Seen } from '../../src/models/two-gradients.ts';
import { dot, sum } from '../../src/numbers/real.ts';
import { equalVectors, every } from '../../src/statement.ts';

/** Σ_km (∂f/∂w_mn) w_mk ∂h_k/∂x_i, for each i. */
const throughWeights = ({ onW, W, J }: Seen, n: number) =>
  transposed(J).map((column) => sum(onW.map((row, m) => row[n]!.times(dot(W[m]!, column)))));

export default identity({
  title: {
    en: 'Multiplied by an input of the layer, the gradient in x is one in the weights, also where that input is 0',
    zh: '乘以该层的任一输入，对 x 的梯度便由对权重的梯度表出，输入为零时亦然',
  },
  statement: String.raw`h_n\,\frac{\partial f}{\partial x_i} = \sum_{k,m} \frac{\partial f}{\partial w_{mn}}\, w_{mk}\, \frac{\partial h_k}{\partial x_i} \qquad \text{for all } n`,
  source: kexue(8796, 'times-h', 'section 2, eq. (10)'),
  forAll: { net: nets() },
  conclude: ({ net }) => {
    const g = gradients(net);
    return every(g.layers, (layer) =>
      equalVectors(
        layer.h.flatMap((_, n) => throughWeights(layer, n)),
        outer(layer.h, g.onX),
      ),
    )!;
  },
  failsIf: {
    'without the factor h_n': {
      conclude: ({ net }) => {
        const g = gradients(net);
        return equalVectors(throughWeights(g.layers[0]!, 0), g.onX);
      },
    },
    'with the factor h_n squared': {
      conclude: ({ net }) => {
        const g = gradients(net);
        const h = g.layers[0]!.h[0]!;
        return equalVectors(throughWeights(g.layers[0]!, 0), scaled(h.squared(), g.onX));
      },
    },
    'with the factor of another input': {
      forAll: { net: nets({ width: [2, 3] }) },
      conclude: ({ net }) => {
        const g = gradients(net);
        return equalVectors(throughWeights(g.layers[0]!, 0), scaled(g.layers[0]!.h[1]!, g.onX));
      },
    },
  },
});
