import { identity, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { identityMatrix } from '../../src/models/perceptron.ts';
import { squaredFrobenius, squaredSpectralNorm } from '../../src/models/spectral-norm.ts';
import { gradients } from '../../src/models/two-gradients.ts';
import { all, equal, equalVectors } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'The first Jacobian is the identity, of spectral norm 1 and Frobenius norm √d',
    zh: '首层的雅可比矩阵是单位阵：谱范数为 1，F 范数为 √d',
  },
  statement: String.raw`h_1 = x \in \mathbb R^d:\quad J_1 = \frac{\partial h_1}{\partial x} = I_d,\quad \|J_1\| = 1,\quad \|J_1\|_F^2 = d`,
  source: kexue(8796, 'model-J1', 'section 1, eq. (1)'),
  constants: { norm: 1 },
  forAll: { net: nets({ width: [1, 5] }) },
  conclude: ({ net }, { norm }) => {
    const { J } = gradients(net).layers[0]!;
    const d = net.x.length;
    return all({
      'J₁ = I': equalVectors(J.flat(), identityMatrix(d).flat()),
      '‖J₁‖²': equal(squaredSpectralNorm(J), norm),
      '‖J₁‖_F²': equal(squaredFrobenius(J), norm.times(d)),
    });
  },
  failsIf: {
    'the norm is a thousandth more': { constants: { norm: '1001/1000' } },
    'the Frobenius norm is 1, too': {
      conclude: ({ net }, { norm }) => equal(squaredFrobenius(gradients(net).layers[0]!.J), norm),
    },
    'the Jacobian of the outputs': {
      forAll: { net: nets({ width: [2, 2] }) },
      conclude: ({ net }) => equalVectors(gradients(net).outputJacobian.flat(), identityMatrix(2).flat()),
    },
  },
});
