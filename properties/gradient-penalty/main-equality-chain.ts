import { identity, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { bracket, gradients, parameterGradient } from '../../src/models/two-gradients.ts';
import { any, equal, every, moreThan, unequal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'With one unit in every layer all terms are equalities, at any depth',
    zh: '每层只有一个神经元时，无论多深，各项皆取等',
  },
  statement: String.raw`n_1=\dots=n_{l+1}=1,\ w_t \ne 0,\ J_t \ne 0:\quad (\partial_x f)^2 \sum_t \frac{1+h_t^2}{w_t^2 J_t^2} = \|\nabla_\theta f\|^2`,
  source: kexue(8796, 'main', 'section 1, eq. (2): where it is attained'),
  forAll: { net: nets({ depth: [1, 5], width: [1, 1] }) },
  assume: {
    'w_t ≠ 0': ({ net }) => every(net.layers, ({ weights }) => unequal(weights[0]![0]!, 0))!,
    'J_t ≠ 0': ({ net }) => every(gradients(net).layers, ({ J }) => unequal(J[0]![0]!, 0))!,
  },
  conclude: ({ net }) => {
    const g = gradients(net);
    return equal(squaredNorm(g.onX).times(bracket(g)), parameterGradient(g));
  },
  failsIf: {
    'a weight may be 0': { drop: 'w_t ≠ 0' },
    'a Jacobian may be 0': { drop: 'J_t ≠ 0' },
    'two units': { forAll: { net: nets({ depth: [1, 2], width: [2, 2] }) } },
    'the input gradient is not 0 and the sides differ': {
      assume: { 'something reaches x': ({ net }) => moreThan(squaredNorm(gradients(net).onX), 0) },
      conclude: ({ net }) => {
        const g = gradients(net);
        const left = squaredNorm(g.onX).times(bracket(g));
        return any({ less: moreThan(parameterGradient(g), left), more: moreThan(left, parameterGradient(g)) });
      },
    },
  },
});
