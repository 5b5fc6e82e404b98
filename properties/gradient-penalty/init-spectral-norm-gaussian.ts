import { matrix, normal } from '../../src/chance/samplers.ts';
import { kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { exactRows } from '../../src/models/doubles.ts';
import { squaredSpectralNorm } from '../../src/models/spectral-norm.ts';
import { logGammaP } from '../../src/numbers/incomplete-gamma.ts';
import { exp, real } from '../../src/numbers/real.ts';
import { atMost, lessThan } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';

export default probability({
  title: {
    en: 'A Gaussian matrix has a norm below 1 no oftener than all of its rows, independently, have a length below 1',
    zh: '高斯矩阵谱范数小于 1 的概率，不超过其各行长度独立地都小于 1 的概率',
  },
  statement: String.raw`w_{ij} \sim N(0,1/n):\quad P(\|W\| < 1) \le P(\chi^2_n < n)^n`,
  source: kexue(8796, 'init-spectral-norm', 'section 3: how seldom ‖W‖ < 1, since no row is longer than ‖W‖'),
  forAll: { n: integers(1, 4) },
  sample: ({ n }) => matrix(n, n, normal(0, `1/${n}`)),
  event: (W) => lessThan(squaredSpectralNorm(exactRows(W)), 1),
  conclude: ({ P, n }) => atMost(P, exp(logGammaP(`${n}/2`, real(n).over(2)).times(n))),
  failsIf: {
    'the variance is 1/(2n)': { sample: ({ n }) => matrix(n, n, normal(0, `1/${2 * n}`)) },
    'a single entry is below 1': {
      event: (W) => lessThan(exactRows(W)[0]![0]!.squared(), 1),
    },
  },
});
