import { kexue } from '../../src/claim.ts';
import { EXCESS_KURTOSIS } from '../../src/models/truncated-normal.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'The excess kurtosis of the normal law truncated at two standard deviations',
    zh: '截断于两倍标准差的正态分布的超额峰度',
  },
  statement: String.raw`\kappa = \frac{E z^4}{(E z^2)^2}-3 = -0.63446328287035\ldots,\quad z\sim N(0,1) \text{ given } |z|\le2`,
  source: kexue(8747, ['JV-2', 'JV-3'], 'derived: the setting'),
  value: () => EXCESS_KURTOSIS,
  printed: '-0.63446328287035',
  failsIf: { 'that of a uniform law': { constants: { printed: '-1.20000000000000' } } },
});
