import { kexue } from '../../src/claim.ts';
import { partialEntropy } from '../../src/models/entropy.ts';
import { log, ONE, ZERO } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

const third = ONE.over(3);

export default constant({
  title: {
    en: 'The most that the index of the paper can be with k = 3 and the 15 classes of TNEWS',
    zh: '对 TNEWS 的 15 个类别与 k = 3，原论文指标的最大值',
  },
  statement: String.raw`\max_p -\frac1{\log15}\sum_{i=1}^3 p_{(i)}\log p_{(i)} = \frac{\log3}{\log15} = 0.40568387\ldots`,
  source: kexue(8728, 'original-index-small', 'section 6, item 1; attained at (1/3, 1/3, 1/3, 0, …)'),
  value: () => partialEntropy([third, third, third, ...Array.from({ length: 12 }, () => ZERO)], 3).over(log(15)),
  printed: '0.40568387',
  failsIf: { 'it is τ': { constants: { printed: '0.90000000' } } },
});
