import { kexue } from '../../src/claim.ts';
import { backward, forward } from '../../src/models/perceptron.ts';
import { cellAt, perceptronOf, valueAt } from '../../src/models/piecewise-affine.ts';
import { all, equal, equalVectors } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

/** σ(x) − σ(−x) */
const D = {
  slope: 0,
  layers: [
    { weights: [[1], [-1]], biases: [0, 0] },
    { weights: [[1, -1]], biases: [0] },
  ],
};

export default existence({
  title: {
    en: 'relu(x) − relu(−x) is x, and yet backpropagation finds the gradient 0 at 0',
    zh: 'relu(x) − relu(−x) = x 处处可导，反向传播在 0 处却给出梯度 0',
  },
  statement: String.raw`D(x)=\mathrm{relu}(x)-\mathrm{relu}(-x)=x,\ \mathrm{relu}'(0):=0: \quad \nabla D(0)=1,\ \text{backpropagation: } 0`,
  source: kexue(8757, 'relu-net-pwl', 'section 2: “off the boundaries”, which is needed'),
  witness: { D, x: [0], to: [[1], [-1]] },
  conclude: ({ D, x, to }) => {
    const layers = perceptronOf(D);
    return all({
      'D is x': all({
        'at 1': equal(valueAt(D, to[0]!), 1),
        'at 0': equal(valueAt(D, x), 0),
        'at −1': equal(valueAt(D, to[1]!), -1),
      }),
      'the gradient on the right': equalVectors(cellAt(D, x, to[0]).piece.gradient, to[0]!),
      'the gradient on the left': equalVectors(cellAt(D, x, to[1]).piece.gradient, to[0]!),
      'what backpropagation finds': equalVectors(backward(layers, forward(layers, x)).input, x),
    });
  },
  failsIf: { 'off the kink': { witness: { x: [1] } } },
});
