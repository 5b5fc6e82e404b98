import { normal } from '../../src/chance/samplers.ts';
import {
  standardDeviationAsVariance,
  stuck,
  uniformForNormal,
  varianceAsStandardDeviation,
} from '../../src/chance/wrong-samplers.ts';
import { cite } from '../../src/claim.ts';
import { only } from '../../src/draw/only.ts';
import { between } from '../../src/draw/reals.ts';
import { ONE, real, ZERO } from '../../src/numbers/real.ts';
import { atMost, equal } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';

export default probability({
  title: {
    en: 'What is drawn as N(μ, v) has the law N(μ, v), v being the variance',
    zh: '正态采样器的分布确为 N(μ, v)，其中 v 是方差',
  },
  statement: String.raw`X\sim N(\mu,v) \implies P(X\le t)=\Phi\Bigl(\frac{t-\mu}{\sqrt v}\Bigr)`,
  source: cite(
    'G. Marsaglia, W. W. Tsang, The ziggurat method for generating random variables, J. Stat. Softw. 5 (2000)',
    'the law that its numbers are to have, shifted and scaled',
  ),
  forAll: { mu: between(-1, 1), v: between('1/4', 4), t: between(-3, 3) },
  sample: ({ mu, v }) => normal(mu, v),
  event: (x, { t }) => atMost(real.double(x), t),
  conclude: ({ P, mu, v, t }) => equal(P, normal(mu, v).cdf(t)),
  detects: { quick: 1.25, normal: 1.1, deep: 1.05 },
  failsIf: {
    'v is the standard deviation': {
      forAll: { v: between(2, 4), mu: between(-1, 0), t: between(1, 2) },
      sample: ({ mu, v }) => varianceAsStandardDeviation(mu, v),
    },
    'the standard deviation is √√v': {
      forAll: { v: between(2, 4), mu: between(-1, 0), t: between(1, 2) },
      sample: ({ mu, v }) => standardDeviationAsVariance(mu, v),
    },
    'uniform, of the same mean and variance': {
      forAll: { mu: only(ZERO), v: only(ONE), t: between('3/4', '5/4') },
      sample: ({ mu, v }) => uniformForNormal(mu, v),
    },
    'one number over and over': { sample: ({ mu, v }) => stuck(normal(mu, v)) },
  },
});
