import { inequality, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { longestRow } from '../../src/models/matrix-norms.ts';
import { pulledBack, transposed } from '../../src/models/perceptron.ts';
import { squaredFrobenius, squaredSpectralNorm } from '../../src/models/spectral-norm.ts';
import { gradients, type Seen } from '../../src/models/two-gradients.ts';
import type { Real } from '../../src/numbers/real.ts';
import { all, atMost, equal, every } from '../../src/statement.ts';

/** hᵀ Gᵀ W J from the left, and what each factor makes of the length at most; all squared. */
const chain = ({ h, onW, W, J }: Seen, squared: (A: Seen['W']) => Real = squaredSpectralNorm) => {
  const x = pulledBack(transposed(onW), h);
  const y = pulledBack(W, x);
  const z = pulledBack(J, y);
  return all({
    'by the gradient of W': atMost(squaredNorm(x), squaredNorm(h).times(squaredFrobenius(onW))),
    'by W': atMost(squaredNorm(y), squaredNorm(x).times(squared(W))),
    'by J': atMost(squaredNorm(z), squaredNorm(y).times(squared(J))),
  });
};

export default inequality({
  title: {
    en: 'Each factor of hᵀ · ∇_W f · W · J lengthens a vector by its norm at most; the first one exactly',
    zh: 'hᵀ·∇_W f·W·J 中每个因子至多按其范数放大长度，而第一个恰好如此',
  },
  statement: String.raw`\|h_t\|^2\,\|\nabla_x f\| = \|h_t^{\mathsf T}(\nabla_{W_t}f)W_tJ_t\| \le \|h_t\|\,\|\nabla_{W_t}f\|\,\|W_t\|\,\|J_t\|`,
  source: kexue(8796, 'norm-chain', 'section 2, eq. (13), a factor at a time'),
  forAll: { net: nets() },
  tight: true,
  conclude: ({ net }) => {
    const g = gradients(net);
    return every(g.layers, (layer) =>
      all({
        steps: chain(layer),
        'the first is an equality': equal(
          squaredNorm(pulledBack(transposed(layer.onW), layer.h)),
          squaredNorm(layer.h).times(squaredFrobenius(layer.onW)),
        ),
      }),
    )!;
  },
  nearEquality: { 'multiples of orthogonal matrices': { net: nets({ orthogonal: true }) } },
  failsIf: {
    'the length by W and J is kept exactly': {
      conclude: ({ net }) => {
        const { onX, layers } = gradients(net);
        const { a, W, J } = layers[0]!;
        return equal(squaredNorm(onX), squaredNorm(a).times(squaredSpectralNorm(W)).times(squaredSpectralNorm(J)));
      },
    },
    'the norm is the longest row': {
      conclude: ({ net }) => every(gradients(net).layers, (s) => chain(s, longestRow))!,
    },
    'the steps are strict': { flip: 'conclusion' },
  },
});
