import { identity, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { bracket, gradients, parameterGradient } from '../../src/models/two-gradients.ts';
import { equal } from '../../src/statement.ts';

const orthogonal = nets({ orthogonal: true, depth: [1, 3] });

export default identity({
  title: {
    en: 'Nets of multiples of orthogonal matrices, with slopes of one size in each layer, attain equality in all terms',
    zh: '权重为正交矩阵的倍数、且各层导数大小一致的网络，各项同时取等',
  },
  statement: String.raw`W_t^{\mathsf T}W_t = c_t^2 I,\ D_t^2 = s_t^2 I,\ c_t s_t \ne 0 \implies \|\nabla_x f\|^2 \sum_t \frac{1+\|h_t\|^2}{\|W_t\|^2\|J_t\|^2} = \|\nabla_\theta f\|^2`,
  source: kexue(8796, 'main', 'section 1, eq. (2): where it is attained'),
  constants: { one: 1 },
  forAll: { net: orthogonal },
  conclude: ({ net }, { one }) => {
    const g = gradients(net);
    return equal(squaredNorm(g.onX).times(bracket(g, one)), parameterGradient(g));
  },
  failsIf: {
    'the 1 is a thousandth more': { constants: { one: '1001/1000' } },
    'matrices of any kind': { forAll: { net: nets({ width: [2, 2], depth: [1, 2] }) } },
    'slopes of any size': {
      forAll: { net: nets({ orthogonal: true, depth: [2, 3], width: [2, 3] }) },
      conclude: ({ net }, { one }) => {
        const [first, ...rest] = net.layers;
        const slopes = first!.slopes.with(0, first!.slopes[0]!.times(2));
        const g = gradients({ ...net, layers: [{ ...first!, slopes }, ...rest] });
        return equal(squaredNorm(g.onX).times(bracket(g, one)), parameterGradient(g));
      },
    },
  },
});
