import { inequality, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { determinant } from '../../src/models/determinant.ts';
import type { Matrix } from '../../src/models/embedding.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { squaredSpectralNorm } from '../../src/models/spectral-norm.ts';
import { bracket, gradients, parameterGradient } from '../../src/models/two-gradients.ts';
import { atMost, every, unequal } from '../../src/statement.ts';

/** The square of the lesser singular value of a 2 × 2 matrix. */
const least = (A: Matrix) => determinant(A).squared().over(squaredSpectralNorm(A));

export default inequality({
  title: {
    en: 'The least singular values in place of the norms bound the parameter gradient from the other side',
    zh: '以最小奇异值代替范数，便得到反方向的不等式',
  },
  statement: String.raw`\|\nabla_\theta f\|^2 \le \|\nabla_x f\|^2 \sum_{t=1}^{l} \frac{1+\|h_t\|^2}{\sigma_{\min}(W_t)^2\,\sigma_{\min}(J_t)^2}`,
  source: kexue(8796, 'approx-equivalent', 'section 3, last paragraph, corrected; for two units in every layer'),
  constants: { one: 1 },
  forAll: { net: nets({ width: [2, 2], depth: [1, 2] }) },
  assume: {
    'W_t and J_t are invertible': ({ net }) =>
      every(gradients(net).layers, ({ W, J }) => unequal(determinant(W).times(determinant(J)), 0))!,
  },
  tight: true,
  conclude: ({ net }, { one }) => {
    const g = gradients(net);
    return atMost(parameterGradient(g), squaredNorm(g.onX).times(bracket(g, one, least)));
  },
  nearEquality: {
    'multiples of orthogonal matrices': { net: nets({ orthogonal: true, width: [2, 2], depth: [1, 2] }) },
  },
  failsIf: {
    'they may be singular': { drop: 'W_t and J_t are invertible' },
    'the 1 is a thousandth less': { constants: { one: '999/1000' } },
    'it is strict': { flip: 'conclusion' },
    'the norms are kept': {
      conclude: ({ net }, { one }) => {
        const g = gradients(net);
        return atMost(parameterGradient(g), squaredNorm(g.onX).times(bracket(g, one)));
      },
    },
  },
});
