import { identity, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { applied } from '../../src/models/embedding.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { outer } from '../../src/models/tensor.ts';
import { gradients, layerGradient } from '../../src/models/two-gradients.ts';
import { all, equal, equalVectors, every } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'A bias is the weight of an input that is always 1: the gradient of [W b] is a [h; 1]ᵀ',
    zh: '偏置即恒为 1 的输入的权重：[W b] 的梯度为 a [h; 1]ᵀ',
  },
  statement: String.raw`[W_t\ b_t]\binom{h_t}{1} = z_{t+1},\qquad \|\nabla_{[W_t\,b_t]} f\|^2 = \|a_t\|^2\,\Bigl\|\binom{h_t}{1}\Bigr\|^2 = \|a_t\|^2(1+\|h_t\|^2)`,
  source: kexue(8796, 'further-forms', 'eq. (2), the augmented form'),
  constants: { one: 1 },
  forAll: { net: nets() },
  conclude: ({ net }, { one }) => {
    const { layers, output } = gradients(net);
    return all({
      gradients: every(layers, (layer) => {
        const h1 = [...layer.h, one];
        return all({
          'as a matrix': equalVectors(
            layer.onW.flatMap((row, i) => [...row, layer.onB[i]!]),
            outer(layer.a, h1),
          ),
          'its length': equal(layerGradient(layer), squaredNorm(layer.a).times(squaredNorm(h1))),
        });
      })!,
      'the last layer': equalVectors(
        applied(
          net.layers.at(-1)!.weights.map((row, i) => [...row, net.layers.at(-1)!.biases[i]!]),
          [...layers.at(-1)!.h, one],
        ).map((z, i) => z.times(net.layers.at(-1)!.slopes[i]!)),
        output,
      ),
    });
  },
  failsIf: {
    'the input is a thousandth more than 1': { constants: { one: '1001/1000' } },
    'the bias is left out': {
      conclude: ({ net }) =>
        every(gradients(net).layers, (layer) =>
          equal(layerGradient(layer), squaredNorm(layer.a).times(squaredNorm(layer.h))),
        )!,
    },
  },
});
