import { normal, truncatedNormal } from '../../src/chance/samplers.ts';
import { stuck, truncationForgotten } from '../../src/chance/wrong-samplers.ts';
import { cite } from '../../src/claim.ts';
import { only } from '../../src/draw/only.ts';
import { between } from '../../src/draw/reals.ts';
import { ONE, real, ZERO } from '../../src/numbers/real.ts';
import { atMost, equal } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';

export default probability({
  title: {
    en: 'The truncated normal sampler draws the normal law within two standard deviations',
    zh: '截断正态采样器的分布是限制在两倍标准差以内的正态分布',
  },
  statement: String.raw`X\sim N(\mu,\sigma^2) \text{ given } |X-\mu|\le2\sigma:\quad P(X\le t)=\frac{\Phi\bigl(\frac{t-\mu}\sigma\bigr)-\Phi(-2)}{\Phi(2)-\Phi(-2)}`,
  source: cite(
    'TensorFlow, tf.random.truncated_normal',
    'values more than two standard deviations off are drawn again',
  ),
  forAll: { mu: between(-1, 1), sigma: between('1/2', 2), t: between(-3, 3) },
  sample: ({ mu, sigma }) => truncatedNormal(mu, sigma),
  event: (x, { t }) => atMost(real.double(x), t),
  conclude: ({ P, mu, sigma, t }) => equal(P, truncatedNormal(mu, sigma).cdf(t)),
  detects: { quick: 1.25, normal: 1.1, deep: 1.05 },
  failsIf: {
    'σ is the standard deviation after truncation': {
      forAll: { mu: only(ZERO), sigma: only(ONE), t: between(1, 2) },
      sample: ({ mu, sigma }) => truncationForgotten(mu, sigma),
    },
    'not truncated': {
      forAll: { mu: only(ZERO), sigma: only(ONE), t: between('3/2', 2) },
      sample: ({ mu, sigma }) => normal(mu, sigma.squared()),
    },
    'one number over and over': { sample: ({ mu, sigma }) => stuck(truncatedNormal(mu, sigma)) },
  },
});
