import { kexue } from '../../src/claim.ts';
import { log, PI, sqrt } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'The limit of √(2d) E min(p₁, p₂): twice the normal density at 0, times log 2',
    zh: '√(2d) E min(p₁, p₂) 的极限：标准正态密度在 0 处的两倍乘以 log 2',
  },
  statement: String.raw`\frac{2}{\sqrt{2\pi}}\int_0^\infty\frac{dx}{1+e^x} = \frac{2\log2}{\sqrt{2\pi}} = 0.55305143373281637\ldots`,
  source: kexue(8620, 'softmax-one-hot', 'after eq. (11): how fast attention over two positions tends to one-hot'),
  value: () =>
    log(2)
      .times(2)
      .over(sqrt(PI.times(2))),
  printed: '0.553051433732816374625836439357',
  failsIf: {
    'without the 2 under the root': { constants: { printed: '0.782132832388880226571049094750' } },
    'it is ½': { constants: { printed: '0.500000000000000000000000000000' } },
  },
});
