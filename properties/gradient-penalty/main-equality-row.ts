import { identity, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { squaredFrobenius } from '../../src/models/spectral-norm.ts';
import { bracket, gradients, parameterGradient } from '../../src/models/two-gradients.ts';
import { equal, every, moreThan } from '../../src/statement.ts';

const row = nets({ depth: [1, 1], width: [1, 5], outputs: 1 });

export default identity({
  title: {
    en: 'A single layer of one output attains equality, whatever the dimension of the input',
    zh: '单层且输出为标量时，无论输入维数如何，等号恒成立',
  },
  statement: String.raw`l = 1,\ W_1 \in \mathbb R^{1\times d} \setminus \{0\}:\quad \|\nabla_x f\|^2\,\frac{1+\|x\|^2}{\|W_1\|^2} = \|\nabla_\theta f\|^2`,
  source: kexue(8796, 'main', 'section 1, eq. (2): where it is attained'),
  forAll: { net: row },
  assume: { 'W ≠ 0': ({ net }) => every(net.layers, ({ weights }) => moreThan(squaredFrobenius(weights), 0))! },
  conclude: ({ net }) => {
    const g = gradients(net);
    return equal(squaredNorm(g.onX).times(bracket(g)), parameterGradient(g));
  },
  failsIf: {
    'W may be 0': { drop: 'W ≠ 0' },
    'two outputs': { forAll: { net: nets({ depth: [1, 1], width: [2, 2] }) } },
    'two layers': { forAll: { net: nets({ depth: [2, 2], width: [1, 3], outputs: 1 }) } },
  },
});
