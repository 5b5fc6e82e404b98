import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { average, spread } from '../../src/models/normalization.ts';
import { dot } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'The second moment of the features is their squared L2 norm over d: variance and squared mean together',
    zh: '特征的二阶矩就是 L2 范数平方除以 d，等于方差加均值平方',
  },
  statement: String.raw`\frac{|x|^2}d=\sigma^2+\mu^2,\quad \mu=\frac1d\sum_ix_i,\ \sigma^2=\frac1d\sum_i(x_i-\mu)^2`,
  source: kexue(8620, 'second-moment', 'stable second moment: a variant of the L2 norm'),
  constants: { one: 1 },
  forAll: { d: integers(1, 12), x: vector('d') },
  conclude: ({ d, x }, { one }) => equal(dot(x, x).over(d), spread(x).plus(average(x).squared().times(one))),
  failsIf: {
    'a thousandth more of the mean': { constants: { one: '1001/1000' } },
    'the mean does not count': { constants: { one: 0 } },
    'the divisor is d − 1, as of a sample': {
      conclude: ({ d, x }) =>
        equal(
          dot(x, x),
          spread(x)
            .times(d)
            .times(d)
            .over(d + 1)
            .plus(average(x).squared().times(d)),
        ),
    },
  },
});
