import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { ascending, empirical, matchingCost, wasserstein } from '../../src/models/transport.ts';
import { all, atLeast, equal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'For two samples of one size W₁ is the mean distance when both are sorted, and no matching is cheaper',
    zh: '对两组等量样本，W₁ 等于各自排序后逐个相减绝对值的均值，任何其他配对都不会更小',
  },
  statement: String.raw`W_1(\hat p,\hat q) = \frac1N\sum_i |x_{(i)}-y_{(i)}| \le \frac1N\sum_i |x_i-y_i|`,
  source: kexue(8757, 'wgan-minmax', 'section 1, eq. (1): the inner maximum for samples on the line'),
  forAll: { N: integers(1, 5), x: vector('N'), y: vector('N') },
  conclude: ({ x, y }) => {
    const W = wasserstein(empirical(x), empirical(y));
    return all({
      'both sorted': equal(matchingCost(ascending(x), ascending(y)), W),
      'as they stand': atLeast(matchingCost(x, y), W),
    });
  },
  failsIf: {
    'one sorted alone': {
      conclude: ({ x, y }) => equal(matchingCost(ascending(x), y), wasserstein(empirical(x), empirical(y))),
    },
    'sorted in opposite orders': {
      conclude: ({ x, y }) =>
        equal(matchingCost(ascending(x), [...ascending(y)].reverse()), wasserstein(empirical(x), empirical(y))),
    },
    'any matching is as good': {
      conclude: ({ x, y }) => equal(matchingCost(x, y), wasserstein(empirical(x), empirical(y))),
    },
  },
});
