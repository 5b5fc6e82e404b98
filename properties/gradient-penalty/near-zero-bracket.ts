import { inequality, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { squaredFrobenius, squaredSpectralNorm } from '../../src/models/spectral-norm.ts';
import { bracket, gradients, parameterGradient } from '../../src/models/two-gradients.ts';
import { ONE } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, every, moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'Small first weights make the bracket large, and the input gradient small beside the parameter gradient',
    zh: '首层权重越小，系数越大，输入梯度相对参数梯度就越小',
  },
  statement: String.raw`\sum_t \frac{1+\|h_t\|^2}{\|W_t\|^2\,\|J_t\|^2} \ge \frac{1+\|x\|^2}{\|W_1\|^2},\qquad (1+\|x\|^2)\,\|\nabla_x f\|^2 \le \|W_1\|^2\,\|\nabla_\theta f\|^2`,
  source: kexue(8796, 'near-zero-bracket', 'section 3'),
  constants: { one: 1 },
  forAll: { net: nets({ width: [1, 2] }) },
  assume: {
    'W_t, J_t ≠ 0': ({ net }) =>
      every(gradients(net).layers, ({ W, J }) => moreThan(squaredFrobenius(W).times(squaredFrobenius(J)), 0))!,
  },
  tight: true,
  conclude: ({ net }, { one }) => {
    const g = gradients(net);
    const [w, x] = [squaredSpectralNorm(g.layers[0]!.W), squaredNorm(net.x).plus(one)];
    return all({
      'the bracket': atLeast(bracket(g).times(w), x),
      'the gradients': atMost(squaredNorm(g.onX).times(x), w.times(parameterGradient(g))),
    });
  },
  failsIf: {
    'W_t or J_t may be 0': { drop: 'W_t, J_t ≠ 0' },
    'a thousandth more': { constants: { one: '1001/1000' } },
    'by the last weights': {
      conclude: ({ net }) => {
        const g = gradients(net);
        return atLeast(bracket(g).times(squaredSpectralNorm(g.layers.at(-1)!.W)), ONE);
      },
    },
    'it is strict': { flip: 'conclusion' },
  },
});
