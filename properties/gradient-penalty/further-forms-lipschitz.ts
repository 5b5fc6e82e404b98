import { inequality, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { squaredFrobenius, squaredSpectralNorm } from '../../src/models/spectral-norm.ts';
import { type Gradients, gradients, parameterGradient } from '../../src/models/two-gradients.ts';
import { ONE, type Real, sum } from '../../src/numbers/real.ts';
import { atMost, every, moreThan } from '../../src/statement.ts';

/** Σ_t (1 + |h_t|²)/Π_{s≤t} ‖W_s‖². */
const productBracket = ({ layers }: Gradients, one: Real) => {
  const products: Real[] = [];
  for (const { W } of layers) products.push((products.at(-1) ?? ONE).times(squaredSpectralNorm(W)));
  return sum(layers.map(({ h }, t) => squaredNorm(h).plus(one).over(products[t]!)));
};

export default inequality({
  title: {
    en: 'For activations of slope at most 1 the Jacobians may be replaced by products of weight norms',
    zh: '激活函数的导数不超过 1 时，雅可比矩阵的范数可换成各层权重范数之积',
  },
  statement: String.raw`|g_t'| \le 1:\quad \|\nabla_x f\|^2 \sum_t \frac{1+\|h_t\|^2}{\prod_{s\le t}\|W_s\|^2} \le \|\nabla_\theta f\|^2`,
  source: kexue(8796, 'further-forms', 'eq. (2), with ‖J_t‖ ≤ ∏ Lip(g_s)‖W_s‖'),
  constants: { one: 1 },
  forAll: { net: nets() },
  assume: {
    'W_t ≠ 0': ({ net }) => every(net.layers, ({ weights }) => moreThan(squaredFrobenius(weights), 0))!,
    'slopes of at most 1': ({ net }) => every(net.layers, (t) => every(t.slopes, (s) => atMost(s.abs(), 1)))!,
  },
  tight: true,
  conclude: ({ net }, { one }) => {
    const g = gradients(net);
    return atMost(squaredNorm(g.onX).times(productBracket(g, one)), parameterGradient(g));
  },
  nearEquality: { 'one unit a layer': { net: nets({ width: [1, 1] }) } },
  failsIf: {
    'a W_t may be 0': { drop: 'W_t ≠ 0' },
    'slopes of any size': { drop: 'slopes of at most 1' },
    'the 1 is a thousandth more': { constants: { one: '1001/1000' } },
    'it is strict': { flip: 'conclusion' },
  },
});
