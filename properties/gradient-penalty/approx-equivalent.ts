import { inequality, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { squaredFrobenius } from '../../src/models/spectral-norm.ts';
import { bracket, gradients, parameterGradient } from '../../src/models/two-gradients.ts';
import { atMost, every, moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'False as stated: the norms of h, W and J do not bound the parameter gradient by the input gradient',
    zh: '此说不成立：h、W、J 的范数稳定，并不能反过来用输入梯度控制参数梯度',
  },
  statement: String.raw`\|\nabla_\theta f\|^2 \le C\,\|\nabla_x f\|^2 \sum_{t=1}^{l} \frac{1+\|h_t\|^2}{\|W_t\|^2\,\|J_t\|^2}`,
  source: kexue(
    8796,
    'approx-equivalent',
    'section 3, last paragraph: the two penalties are about equivalent; C = 100',
  ),
  constants: { C: 100 },
  forAll: { net: nets() },
  assume: {
    'W_t, J_t ≠ 0': ({ net }) =>
      every(gradients(net).layers, ({ W, J }) => moreThan(squaredFrobenius(W).times(squaredFrobenius(J)), 0))!,
  },
  conclude: ({ net }, { C }) => {
    const g = gradients(net);
    return atMost(parameterGradient(g), squaredNorm(g.onX).times(bracket(g)).times(C));
  },
  failsIf: {
    'W_t or J_t may be 0': { drop: 'W_t, J_t ≠ 0' },
    'the constant is larger': { constants: { C: 1_000_000 } },
    'the input gradient is not 0': {
      assume: { 'something reaches x': ({ net }) => moreThan(squaredNorm(gradients(net).onX), 0) },
    },
  },
  counterexample: {
    net: { x: [0], layers: [{ weights: [[1], [-1]], biases: [0, 0], slopes: [1, 1] }], outer: [1, 1] },
  },
});
