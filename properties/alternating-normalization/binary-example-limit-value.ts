import { kexue } from '../../src/claim.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'Iterated until convergence, the first example gives the first class 0.813…, where one iteration gives 0.725',
    zh: '第一个例子迭代至收敛，第一类得 0.813…，而一次迭代得 0.725',
  },
  statement: String.raw`\frac{\sqrt{19}}{1+\sqrt{19}} = 0.8133945031366292470979454\ldots`,
  source: kexue(8728, 'binary-example', 'sections 1 and 3: the first example, iterated until convergence'),
  value: () => sqrt(19).over(sqrt(19).plus(1)),
  printed: '0.8133945031366292470979454',
  failsIf: { 'one iteration is enough': { constants: { printed: '0.7250000000000000000000000' } } },
});
