import { kexue } from '../../src/claim.ts';
import { PI, real } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'The squared distance of a large Gaussian matrix to the nearest orthogonal one, over n',
    zh: '大高斯方阵到最近正交阵的平方距离与 n 之比',
  },
  statement: String.raw`2-\frac{16}{3\pi} = 0.302347273686449751\ldots`,
  source: kexue(8679, 'almost-orthogonal-matrix', 'after the orthogonality lemma: 1 + 1 − 2·8/(3π)'),
  value: () => real(2).minus(real(16).over(PI.times(3))),
  printed: '0.302347273686449751798573190693',
  failsIf: { 'it tends to 0': { constants: { printed: '0.000000000000000000000000000000' } } },
});
