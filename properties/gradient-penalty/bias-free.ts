import { inequality, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { squaredFrobenius } from '../../src/models/spectral-norm.ts';
import { bracket, gradients } from '../../src/models/two-gradients.ts';
import { sum } from '../../src/numbers/real.ts';
import { atMost, every, moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'Without biases the inequality holds without the 1',
    zh: '没有偏置时，去掉其中的 1，不等式仍成立',
  },
  statement: String.raw`b_t = 0 \text{ fixed}:\quad \|\nabla_x f\|^2 \sum_t \frac{\|h_t\|^2}{\|W_t\|^2\,\|J_t\|^2} \le \sum_t \|\nabla_{W_t} f\|^2`,
  source: kexue(8796, 'f-any-scalar', 'section 1: what is left if layers have no biases'),
  constants: { one: 0 },
  forAll: { net: nets() },
  assume: {
    'W_t, J_t ≠ 0': ({ net }) =>
      every(gradients(net).layers, ({ W, J }) => moreThan(squaredFrobenius(W).times(squaredFrobenius(J)), 0))!,
  },
  tight: true,
  conclude: ({ net }, { one }) => {
    const g = gradients({ ...net, layers: net.layers.map((t) => ({ ...t, biases: t.biases.map((b) => b.times(0)) })) });
    return atMost(squaredNorm(g.onX).times(bracket(g, one)), sum(g.layers.map(({ onW }) => squaredFrobenius(onW))));
  },
  nearEquality: { 'multiples of orthogonal matrices': { net: nets({ orthogonal: true }) } },
  failsIf: {
    'W_t or J_t may be 0': { drop: 'W_t, J_t ≠ 0' },
    'with the 1': { constants: { one: 1 } },
    'with a thousandth of it': { constants: { one: '1/1000' } },
    'it is strict': { flip: 'conclusion' },
  },
});
