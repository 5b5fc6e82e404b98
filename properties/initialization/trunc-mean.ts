import { identity, kexue } from '../../src/claim.ts';
import { near } from '../../src/draw/near.ts';
import { positive, reals, strictlyBetween } from '../../src/draw/reals.ts';
import { truncatedMean } from '../../src/models/truncation.ts';
import { equal, iff, moreThan } from '../../src/statement.ts';

const cut = strictlyBetween(0, 5);

export default identity({
  title: {
    en: 'Truncation to [μ − aσ, μ + bσ] leaves the mean at μ just when a = b',
    zh: '截断到 [μ − aσ, μ + bσ] 时，均值仍为 μ 当且仅当 a = b',
  },
  statement: String.raw`X\sim N(\mu,\sigma^2),\ \sigma>0:\quad E\bigl[X\,\big|\,\mu-a\sigma\le X\le\mu+b\sigma\bigr]=\mu \iff a=b`,
  source: kexue(8620, 'trunc-mean', 'sampling distributions: truncation to [μ − 2σ, μ + 2σ]'),
  forAll: { mu: reals, sigma: positive, a: cut, b: near(cut, ({ a }) => a) },
  assume: { 'σ > 0': { holds: ({ sigma }) => moreThan(sigma, 0), without: { sigma: reals } } },
  conclude: ({ mu, sigma, a, b }) =>
    iff(equal(a, b), equal(mu.plus(sigma.times(truncatedMean(a, b))), mu, { 'of z': truncatedMean(a, b) })),
  failsIf: {
    'σ may be 0, and nothing is cut off': { drop: 'σ > 0' },
    'any interval around μ will do': {
      conclude: ({ mu, sigma, a, b }) => equal(mu.plus(sigma.times(truncatedMean(a, b))), mu),
    },
    'from −2σ to 3σ': {
      conclude: ({ mu, sigma, a }) => equal(mu.plus(sigma.times(truncatedMean(a, a.times(3).over(2)))), mu),
    },
  },
});
