import { kexue } from '../../src/claim.ts';
import { PI, real } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: { en: 'The mean singular value of a large Gaussian matrix', zh: '大高斯方阵奇异值的均值（四分之一圆律）' },
  statement: String.raw`\frac{8}{3\pi} = 0.848826363156775124\ldots`,
  source: kexue(8679, 'almost-orthogonal-matrix', 'after the orthogonality lemma: the mean of the quarter-circle law'),
  value: () => real(8).over(PI.times(3)),
  printed: '0.848826363156775124100713404653',
  failsIf: { 'it is π/4': { constants: { printed: '0.785398163397448309615660845820' } } },
});
