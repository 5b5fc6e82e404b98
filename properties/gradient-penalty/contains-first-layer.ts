import { inequality, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { longestRow } from '../../src/models/matrix-norms.ts';
import { squaredFrobenius, squaredSpectralNorm } from '../../src/models/spectral-norm.ts';
import { gradients } from '../../src/models/two-gradients.ts';
import { atMost } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'The input gradient is at most the norm of the first weights times the gradient of the first biases',
    zh: '输入梯度不超过首层权重的范数乘以首层偏置的梯度',
  },
  statement: String.raw`\|\nabla_x f\| \le \|W_1\|\,\|\nabla_{b_1} f\|`,
  source: kexue(8796, ['contains', 'near-zero-bracket'], 'section 3; the term t = 1 of eq. (2), where J₁ = I'),
  constants: { one: 1 },
  forAll: { net: nets() },
  tight: true,
  conclude: ({ net }, { one }) => {
    const { onX, layers } = gradients(net);
    const { W, onB } = layers[0]!;
    return atMost(squaredNorm(onX).times(one), squaredSpectralNorm(W).times(squaredNorm(onB)));
  },
  nearEquality: { 'multiples of orthogonal matrices': { net: nets({ orthogonal: true }) } },
  failsIf: {
    'a thousandth more': { constants: { one: '1001/1000' } },
    'it is strict': { flip: 'conclusion' },
    'the norm is the longest row': {
      conclude: ({ net }) => {
        const { onX, layers } = gradients(net);
        const { W, onB } = layers[0]!;
        return atMost(squaredNorm(onX), longestRow(W).times(squaredNorm(onB)));
      },
    },
    'by the gradient of the weights': {
      conclude: ({ net }) => {
        const { onX, layers } = gradients(net);
        const { W, onW } = layers[0]!;
        return atMost(squaredNorm(onX), squaredSpectralNorm(W).times(squaredFrobenius(onW)));
      },
    },
  },
});
