import { inequality, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { squaredFrobenius } from '../../src/models/spectral-norm.ts';
import { type Gradients, gradients, reach } from '../../src/models/two-gradients.ts';
import { ONE, type Real } from '../../src/numbers/real.ts';
import { all, atMost, equal, every, moreThan } from '../../src/statement.ts';

const parts = (g: Gradients, factor: Real) =>
  every(g.layers, (layer) => {
    const b = squaredNorm(g.onX).times(factor).over(reach(layer));
    return all({
      '(3)': atMost(b.times(squaredNorm(layer.h)), squaredFrobenius(layer.onW)),
      '(4)': atMost(b, squaredNorm(layer.onB)),
      'the first is the second times |h|²': equal(
        squaredFrobenius(layer.onW),
        squaredNorm(layer.h).times(squaredNorm(layer.onB)),
      ),
    });
  })!;

export default inequality({
  title: {
    en: 'The parts of weights and of biases hold by themselves, and one is |h|² times the other',
    zh: '权重部分与偏置部分各自成立，且前者恰为后者的 |h|² 倍',
  },
  statement: String.raw`\|\nabla_x f\|^2\frac{\|h_t\|^2}{\|W_t\|^2\|J_t\|^2} \le \|\nabla_{W_t}f\|^2,\qquad \|\nabla_x f\|^2\frac{1}{\|W_t\|^2\|J_t\|^2} \le \|\nabla_{b_t}f\|^2`,
  source: kexue(8796, 'part-W-and-part-b', 'sections 1 and 2, eqs. (3), (4), with the nonzero denominators they need'),
  constants: { factor: 1 },
  forAll: { net: nets() },
  assume: {
    'W_t, J_t ≠ 0': ({ net }) => every(gradients(net).layers, (layer) => moreThan(reach(layer), 0))!,
  },
  tight: true,
  conclude: ({ net }, { factor }) => parts(gradients(net), factor),
  nearEquality: { 'multiples of orthogonal matrices': { net: nets({ orthogonal: true }) } },
  failsIf: {
    'W_t or J_t may be 0': { drop: 'W_t, J_t ≠ 0' },
    'a thousandth more': { constants: { factor: '1001/1000' } },
    'with the output in place of the input': {
      conclude: ({ net }) => {
        const g = gradients(net);
        const last = g.layers.at(-1)!;
        return parts({ ...g, layers: [{ ...last, h: g.output }] }, ONE);
      },
    },
    'each is strict': { flip: 'conclusion' },
  },
});
