import { kexue } from '../../src/claim.ts';
import { exp } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'The largest attention weight among 512 positions with logits between −3 and 3',
    zh: '长度 512、logits 介于 ±3 之间时最大的注意力权重',
  },
  statement: String.raw`\frac{e^6}{e^6+511} = 0.4412\ldots`,
  source: kexue(8620, 'scale-fix', 'after eq. (11): far from one-hot, even at worst'),
  value: () => exp(6).over(exp(6).plus(511)),
  printed: '0.4412',
  failsIf: { 'near one': { constants: { printed: '0.9' } } },
});
