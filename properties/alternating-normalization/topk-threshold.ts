import { kexue } from '../../src/claim.ts';
import { uncertainty } from '../../src/models/entropy.ts';
import { ONE, type Real } from '../../src/numbers/real.ts';
import { all, lessThan, moreThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

const index = (p: Real) => uncertainty([p, ONE.minus(p)], 2);

export default existence({
  title: {
    en: 'Of two classes, a prediction is confident at τ = 0.9 from 0.68398065 on',
    zh: '二分类且 τ = 0.9 时，最大概率超过 0.68398065 即为高置信',
  },
  statement: String.raw`\frac{H(p,1-p)}{\log2} = 0.9 \ \text{ for }\ p = 0.6839806536763923\ldots`,
  source: kexue(8728, ['topk-range', 'tau-partition'], 'sections 2 and 3: the threshold, for k = m = 2'),
  constants: { tau: '0.9' },
  witness: { below: '0.6839806536763923', above: '0.6839806536763924' },
  conclude: ({ below, above }, { tau }) =>
    all({ 'still uncertain': moreThan(index(below), tau), confident: lessThan(index(above), tau) }),
  failsIf: {
    'τ = 0.901': { constants: { tau: '0.901' } },
    'the last digit is one more': { witness: { below: '0.6839806536763924', above: '0.6839806536763925' } },
  },
});
