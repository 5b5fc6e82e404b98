import { kexue } from '../../src/claim.ts';
import { truncatedVariance } from '../../src/models/truncated-normal.ts';
import { log } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'The entropy of the first predictions of BERT, if logits are Gaussian',
    zh: 'BERT 初始预测分布的熵（视 logits 为高斯）',
  },
  statement: String.raw`\log 30522-\tfrac12\cdot768\,v = 10.2073\ldots`,
  source: kexue(8747, 'logits-near-zero', 'section 7: a distribution that is too uniform; for very many words'),
  value: () => log(30_522).minus(truncatedVariance('0.02').times(384)),
  printed: '10.2073',
  failsIf: { 'all logits are 0': { constants: { printed: '10.3262' } } },
});
