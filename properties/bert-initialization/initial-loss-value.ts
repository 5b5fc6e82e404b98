import { kexue } from '../../src/claim.ts';
import { truncatedVariance } from '../../src/models/truncated-normal.ts';
import { log } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'The initial loss of BERT for 30,522 words, if logits are Gaussian',
    zh: '词表大小 30522 时 BERT 的初始损失（视 logits 为高斯）',
  },
  statement: String.raw`\log 30522+\tfrac12\cdot768\,v = 10.44505\ldots`,
  source: kexue(8747, 'logits-near-zero', 'section 7: a distribution that is too uniform; for very many words'),
  value: () => truncatedVariance('0.02').times(384).plus(log(30_522)),
  printed: '10.44505',
  failsIf: { 'all logits are 0': { constants: { printed: '10.32620' } } },
});
