import { identity, kexue } from '../../src/claim.ts';
import { near } from '../../src/draw/near.ts';
import { reals } from '../../src/draw/reals.ts';
import { uniformMoment, uniformVariance } from '../../src/models/uniform.ts';
import { all, equal, lessThan } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'The uniform law on [a, b] has mean (a + b)/2 and variance (b − a)²/12',
    zh: '[a, b] 上的均匀分布，均值为 (a + b)/2，方差为 (b − a)²/12',
  },
  statement: String.raw`U\sim U[a,b] \implies E[U]=\frac{a+b}2,\quad \operatorname{Var}U=\frac{(b-a)^2}{12}`,
  source: kexue(8620, 'uniform-moments', 'sampling distributions: the uniform law'),
  constants: { twelve: 12, two: 2 },
  forAll: { a: reals, b: near(reals, ({ a }) => a.plus(1)) },
  assume: { 'a < b': ({ a, b }) => lessThan(a, b) },
  conclude: ({ a, b }, { twelve, two }) =>
    all({
      mean: equal(uniformMoment(a, b, 1), a.plus(b).over(two)),
      variance: equal(uniformVariance(a, b), b.minus(a).squared().over(twelve)),
    }),
  failsIf: {
    'a may be b, where there is no density': { drop: 'a < b' },
    'a twelfth is taken for an eleventh': { constants: { twelve: 11 } },
    'the variance is that of two points, (b − a)²/4': { constants: { twelve: 4 } },
    'the mean is the sum': { constants: { two: 1 } },
    'the second moment is taken for the variance': {
      conclude: ({ a, b }) => equal(uniformMoment(a, b, 2), b.minus(a).squared().over(12)),
    },
  },
  superfluous: {
    'a above b': {
      assume: { 'a < b': ({ a, b }) => lessThan(b, a) },
      reason: 'both sides are the same for [b, a]',
    },
  },
});
