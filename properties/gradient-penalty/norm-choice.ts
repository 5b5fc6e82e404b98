import { inequality, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { largestColumnSum, largestEntry, largestRowSum, longestRow } from '../../src/models/matrix-norms.ts';
import { squaredFrobenius } from '../../src/models/spectral-norm.ts';
import { bracket, type Gradients, gradients, parameterGradient } from '../../src/models/two-gradients.ts';
import type { Real } from '../../src/numbers/real.ts';
import { atMost, every, moreThan } from '../../src/statement.ts';

const withNorm = (g: Gradients, one: Real, squared: typeof squaredFrobenius) =>
  atMost(squaredNorm(g.onX).times(bracket(g, one, squared)), parameterGradient(g));

export default inequality({
  title: {
    en: 'The Frobenius norm will do for the spectral one',
    zh: '谱范数可换成 F 范数',
  },
  statement: String.raw`\|\nabla_x f\|^2 \sum_t \frac{1+\|h_t\|^2}{\|W_t\|_F^2\,\|J_t\|_F^2} \le \|\nabla_\theta f\|^2`,
  source: kexue(8796, 'norm-choice', 'section 2, remark after eq. (13): the choice of the matrix norm'),
  constants: { one: 1 },
  forAll: { net: nets() },
  assume: {
    'W_t ≠ 0': ({ net }) => every(net.layers, ({ weights }) => moreThan(squaredFrobenius(weights), 0))!,
    'J_t ≠ 0': ({ net }) => every(gradients(net).layers, ({ J }) => moreThan(squaredFrobenius(J), 0))!,
  },
  tight: true,
  conclude: ({ net }, { one }) => withNorm(gradients(net), one, squaredFrobenius),
  nearEquality: { 'one unit a layer': { net: nets({ width: [1, 1] }) } },
  failsIf: {
    'a W_t may be 0': { drop: 'W_t ≠ 0' },
    'a J_t may be 0': { drop: 'J_t ≠ 0' },
    'the 1 is a thousandth more': { constants: { one: '1001/1000' } },
    'the norm from ℓ₁ to ℓ₁, the largest sum of a column': {
      conclude: ({ net }, { one }) => withNorm(gradients(net), one, largestColumnSum),
    },
    'the norm from ℓ_∞ to ℓ_∞, the largest sum of a row': {
      conclude: ({ net }, { one }) => withNorm(gradients(net), one, largestRowSum),
    },
    'the largest entry': { conclude: ({ net }, { one }) => withNorm(gradients(net), one, largestEntry) },
    'the longest row': { conclude: ({ net }, { one }) => withNorm(gradients(net), one, longestRow) },
  },
});
