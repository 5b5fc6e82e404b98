import { identity, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { pulledBack } from '../../src/models/perceptron.ts';
import { squaredSpectralNorm } from '../../src/models/spectral-norm.ts';
import { bracket, gradients, parameterGradient, reach } from '../../src/models/two-gradients.ts';
import { all, equal, every, iff, moreThan } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'Equality holds if and only if each factor stretches as far as it can: a_t by W_t, and W_tᵀa_t by J_t',
    zh: '等号成立当且仅当每个因子都达到最大伸长：W_t 之于 a_t，J_t 之于 W_tᵀa_t',
  },
  statement: String.raw`(2) \text{ with equality} \iff \|W_t^{\mathsf T}a_t\| = \|W_t\|\,\|a_t\| \text{ and } \|J_t^{\mathsf T}W_t^{\mathsf T}a_t\| = \|J_t\|\,\|W_t^{\mathsf T}a_t\| \text{ for every } t`,
  source: kexue(8796, 'main', 'section 1, eq. (2): when it is attained'),
  forAll: { net: nets({ width: [1, 2], depth: [1, 2] }) },
  assume: { 'W_t, J_t ≠ 0': ({ net }) => every(gradients(net).layers, (layer) => moreThan(reach(layer), 0))! },
  conclude: ({ net }) => {
    const g = gradients(net);
    const stretched = every(g.layers, ({ W, J, a }) => {
      const y = pulledBack(W, a);
      return all({
        'by W': equal(squaredNorm(y), squaredSpectralNorm(W).times(squaredNorm(a))),
        'by J': equal(squaredNorm(pulledBack(J, y)), squaredSpectralNorm(J).times(squaredNorm(y))),
      });
    })!;
    return iff(equal(squaredNorm(g.onX).times(bracket(g)), parameterGradient(g)), stretched);
  },
  failsIf: {
    'W_t or J_t may be 0': { drop: 'W_t, J_t ≠ 0' },
    'the last layer alone matters': {
      forAll: { net: nets({ width: [1, 2], depth: [2, 2] }) },
      conclude: ({ net }) => {
        const g = gradients(net);
        const { W, J, a } = g.layers.at(-1)!;
        const y = pulledBack(W, a);
        const stretched = all({
          'by W': equal(squaredNorm(y), squaredSpectralNorm(W).times(squaredNorm(a))),
          'by J': equal(squaredNorm(pulledBack(J, y)), squaredSpectralNorm(J).times(squaredNorm(y))),
        });
        return iff(equal(squaredNorm(g.onX).times(bracket(g)), parameterGradient(g)), stretched);
      },
    },
    'by the weights alone': {
      forAll: { net: nets({ width: [1, 2], depth: [2, 2] }) },
      conclude: ({ net }) => {
        const g = gradients(net);
        const stretched = every(g.layers, ({ W, a }) =>
          equal(squaredNorm(pulledBack(W, a)), squaredSpectralNorm(W).times(squaredNorm(a))),
        )!;
        return iff(equal(squaredNorm(g.onX).times(bracket(g)), parameterGradient(g)), stretched);
      },
    },
  },
});
