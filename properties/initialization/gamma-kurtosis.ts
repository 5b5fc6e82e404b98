import { kexue } from '../../src/claim.ts';
import { EXCESS_KURTOSIS } from '../../src/models/truncated-normal.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: { en: 'The kurtosis of the normal law within two standard deviations', zh: '两倍标准差内截断正态分布的峰度' },
  statement: String.raw`\frac{E[z^4\mid|z|\le2]}{\gamma^2} = 2.36553671712964951165\ldots`,
  source: kexue(8620, 'gamma', 'eq. (1): what it takes to estimate γ by sampling'),
  value: () => EXCESS_KURTOSIS.plus(3),
  printed: '2.36553671712964951165026667975',
  failsIf: {
    'it is 3, without truncation': { constants: { printed: '3.00000000000000000000000000000' } },
    'it is the fourth moment': { constants: { printed: '1.41618912484946273025939571574' } },
  },
});
