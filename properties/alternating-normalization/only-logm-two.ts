import { kexue } from '../../src/claim.ts';
import { partialEntropy } from '../../src/models/entropy.ts';
import { log } from '../../src/numbers/real.ts';
import { moreThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

export default existence({
  title: {
    en: 'For k = 2 division by log k does leave [0, 1]: two probabilities near 1/e',
    zh: '当 k = 2 时，除以 log k 确会超出 [0, 1]：取两个接近 1/e 的概率',
  },
  statement: String.raw`-\frac1{\log2}\sum_{i=1}^2 p_{(i)}\log p_{(i)} > 1.06 \quad\text{for } p=\bigl(\tfrac38,\tfrac38,\tfrac14\bigr)`,
  source: kexue(8728, 'only-logm', 'section 6, item 1'),
  constants: { bound: '1.06' },
  witness: { p: ['3/8', '3/8', '1/4'] },
  conclude: ({ p }, { bound }) => moreThan(partialEntropy(p, 2).over(log(2)), bound),
  failsIf: {
    'it exceeds 2/(e log 2) = 1.0615…': { constants: { bound: '1.0616' } },
    'there are two classes': { witness: { p: ['1/2', '1/2'] } },
  },
});
