import { inequality, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { squaredFrobenius } from '../../src/models/spectral-norm.ts';
import { bracket, gradients, parameterGradient } from '../../src/models/two-gradients.ts';
import { any, atMost, equal, every, moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'False as stated: where a weight matrix or a Jacobian vanishes, the inequality has no value',
    zh: '此说不成立：权重矩阵或雅可比矩阵为零时，不等式左端没有定义',
  },
  statement: String.raw`\|\nabla_x f\|^2 \sum_{t=1}^{l} \frac{1+\|h_t\|^2}{\|W_t\|^2\,\|J_t\|^2} \le \|\nabla_\theta f\|^2`,
  source: kexue(
    8796,
    'zero-denominators',
    'section 1, eq. (2), read for all nets: dead units, a last layer that starts at 0',
  ),
  forAll: { net: nets() },
  conclude: ({ net }) => {
    const g = gradients(net);
    return atMost(squaredNorm(g.onX).times(bracket(g)), parameterGradient(g));
  },
  failsIf: {
    'no weight matrix is 0': {
      assume: { 'W_t ≠ 0': ({ net }) => every(net.layers, ({ weights }) => moreThan(squaredFrobenius(weights), 0))! },
    },
    'all slopes are 0 or 1': {
      assume: {
        'slopes of ReLU': ({ net }) =>
          every(net.layers, ({ slopes }) => every(slopes, (s) => any({ dead: equal(s, 0), alive: equal(s, 1) })))!,
      },
    },
  },
  counterexample: { net: { x: [0], layers: [{ weights: [[0]], biases: [0], slopes: [0] }], outer: [0] } },
});
