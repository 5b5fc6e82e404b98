import { inequality, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { largestEntry, longestRow } from '../../src/models/matrix-norms.ts';
import { squaredFrobenius } from '../../src/models/spectral-norm.ts';
import { bracket, gradients, parameterGradient } from '../../src/models/two-gradients.ts';
import { sum } from '../../src/numbers/real.ts';
import { atMost, every, moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'The squared input gradient, times a positive bracket, is at most the squared parameter gradient',
    zh: '输入梯度的平方乘以一个正的系数，不超过参数梯度的平方',
  },
  statement: String.raw`\|\nabla_x f\|^2 \sum_{t=1}^{l} \frac{1+\|h_t\|^2}{\|W_t\|^2\,\|J_t\|^2} \le \|\nabla_\theta f\|^2 \qquad (W_t, J_t \ne 0)`,
  source: kexue(8796, 'main', 'section 1, eq. (2), with the nonzero denominators it needs'),
  constants: { one: 1 },
  forAll: { net: nets() },
  assume: {
    'W_t ≠ 0': ({ net }) => every(net.layers, ({ weights }) => moreThan(squaredFrobenius(weights), 0))!,
    'J_t ≠ 0': ({ net }) => every(gradients(net).layers, ({ J }) => moreThan(squaredFrobenius(J), 0))!,
  },
  tight: true,
  conclude: ({ net }, { one }) => {
    const g = gradients(net);
    return atMost(squaredNorm(g.onX).times(bracket(g, one)), parameterGradient(g));
  },
  nearEquality: {
    'one unit a layer': { net: nets({ width: [1, 1], depth: [1, 5] }) },
    'multiples of orthogonal matrices': { net: nets({ orthogonal: true }) },
  },
  failsIf: {
    'a W_t may be 0': { drop: 'W_t ≠ 0' },
    'a J_t may be 0': { drop: 'J_t ≠ 0' },
    'the 1 is a thousandth more': { constants: { one: '1001/1000' } },
    'the inequality is strict': { flip: 'conclusion' },
    'the biases are not counted': {
      conclude: ({ net }, { one }) => {
        const g = gradients(net);
        const weightsAlone = sum(g.layers.map(({ onW }) => squaredFrobenius(onW)));
        return atMost(squaredNorm(g.onX).times(bracket(g, one)), weightsAlone);
      },
    },
    'the norm of a matrix is its largest entry': {
      conclude: ({ net }, { one }) => {
        const g = gradients(net);
        return atMost(squaredNorm(g.onX).times(bracket(g, one, largestEntry)), parameterGradient(g));
      },
    },
    'the norm of a matrix is its longest row': {
      conclude: ({ net }, { one }) => {
        const g = gradients(net);
        return atMost(squaredNorm(g.onX).times(bracket(g, one, longestRow)), parameterGradient(g));
      },
    },
  },
});
