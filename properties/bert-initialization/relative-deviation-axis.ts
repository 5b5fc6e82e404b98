import { kexue } from '../../src/claim.ts';
import { EXCESS_KURTOSIS } from '../../src/models/truncated-normal.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'The least relative standard deviation of |Wx|² for BERT base',
    zh: 'BERT base 中 |Wx|² 的相对标准差的最小值',
  },
  statement: String.raw`\sqrt{(2+\kappa)/768} = 0.0421668\ldots`,
  source: kexue(8747, 'JV-3', 'derived: n = 768, x along an axis'),
  value: () => sqrt(EXCESS_KURTOSIS.plus(2).over(768)),
  printed: '0.0421668',
  failsIf: { 'that of a Gaussian matrix': { constants: { printed: '0.0510310' } } },
});
