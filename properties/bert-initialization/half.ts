import { kexue } from '../../src/claim.ts';
import { truncatedVariance } from '../../src/models/truncated-normal.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'For 768 inputs the standard deviation of BERT is 0.4875 times the usual one, about half',
    zh: '输入维数为 768 时，BERT 的初始标准差是常规值的 0.4875 倍，约一半',
  },
  statement: String.raw`\frac{0.02\sqrt\gamma}{1/\sqrt{768}} = \sqrt{768\,v} = 0.487538027696851993504156732889\ldots`,
  source: kexue(8747, ['half', 'JV-5'], 'section 6: about half of the usual standard deviation'),
  value: () => sqrt(truncatedVariance('0.02').times(768)),
  printed: '0.487538027696851993504156732889',
  failsIf: {
    'the truncation is forgotten': { constants: { printed: '0.554256258422040733928782829282' } },
    'it is exactly half': { constants: { printed: '0.500000000000000000000000000000' } },
  },
});
