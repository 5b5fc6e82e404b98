import { kexue } from '../../src/claim.ts';
import { EXCESS_KURTOSIS } from '../../src/models/truncated-normal.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'The greatest relative standard deviation of |Wx|² for BERT base',
    zh: 'BERT base 中 |Wx|² 的相对标准差的最大值',
  },
  statement: String.raw`\sqrt{(2+\kappa/768)/768} = 0.0510205\ldots`,
  source: kexue(8747, 'JV-3', 'derived: n = m = 768, all entries of x of one size'),
  value: () => sqrt(EXCESS_KURTOSIS.over(768).plus(2).over(768)),
  printed: '0.0510205',
  failsIf: { 'that of a Gaussian matrix': { constants: { printed: '0.0510310' } } },
});
