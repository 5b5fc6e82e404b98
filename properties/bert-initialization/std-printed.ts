import { kexue } from '../../src/claim.ts';
import { real } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'The actual standard deviation of BERT by the constant printed in the post',
    zh: '按文中常数算出的 BERT 实际标准差',
  },
  statement: String.raw`\frac{0.02}{1.1368472} = 0.0175925137520680\ldots`,
  source: kexue(8747, 'std-0.0176', 'section 6: 0.02/1.1368472 ≈ 0.0176'),
  value: () => real('0.02').over('1.1368472'),
  printed: '0.0175925137520680',
  failsIf: { 'it is the exact value 0.02√γ': { constants: { printed: '0.0175925132206848' } } },
});
