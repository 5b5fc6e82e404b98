import { kexue } from '../../src/claim.ts';
import { truncatedVariance } from '../../src/models/truncated-normal.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'One layer of BERT base multiplies the mean squared norm by 0.2377: it is no isometry',
    zh: 'BERT base 的单个线性层使模长平方的期望变为 0.2377 倍：并非等距',
  },
  statement: String.raw`768\,v = 768\cdot0.0004\,\gamma = 0.237693328450536421533669480554\ldots`,
  source: kexue(8747, ['JV-5', 'JV-1'], 'derived: one layer of 768×768'),
  value: () => truncatedVariance('0.02').times(768),
  printed: '0.237693328450536421533669480554',
  failsIf: {
    'the truncation is forgotten': { constants: { printed: '0.307200000000000000000000000000' } },
    'the fan is 3072': { constants: { printed: '0.950773313802145686134677922216' } },
  },
});
