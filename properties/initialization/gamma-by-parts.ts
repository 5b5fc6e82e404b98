import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { factorial } from '../../src/models/exponential.ts';
import { massWithin, varianceWithin } from '../../src/models/truncation.ts';
import { PI, type Real, sqrt, sum } from '../../src/numbers/real.ts';
import { atMost } from '../../src/statement.ts';

/** ∫ x²·(−x²/2)^k/k! dx over |x| ≤ c: 2(−1)^k c^{2k+3}/(2^k k! (2k + 3)). */
const term = (c: Real, k: number, offset = 3) =>
  c
    .power(2 * k + offset)
    .times(k % 2 === 0 ? 2 : -2)
    .over(factorial(k).times(2 ** k * (2 * k + offset)));

/** From e^{−t} = Σ (−t)^k/k!, whose partial sums miss by at most the term after them. */
const missing = (c: Real, K: number, offset = 3) => {
  const series = sum(Array.from({ length: K }, (_, k) => term(c, k, offset)));
  const closed = varianceWithin(c)
    .times(massWithin(c, c))
    .times(sqrt(PI.times(2)));
  return series.minus(closed).abs();
};

export default inequality({
  title: {
    en: 'The integral of x²e^{−x²/2} over |x| ≤ c, term by term and by parts',
    zh: 'x²e^{−x²/2} 在 |x| ≤ c 上的积分：逐项积分与分部积分一致',
  },
  statement: String.raw`\Bigl|\sum_{k<K}\frac{2(-1)^kc^{2k+3}}{2^kk!\,(2k+3)}-\gamma(c)\int_{-c}^ce^{-x^2/2}dx\Bigr|\le\frac{2c^{2K+3}}{2^KK!\,(2K+3)}`,
  source: kexue(8620, 'gamma', 'eq. (1): the numerator'),
  constants: { one: 1 },
  forAll: { c: strictlyBetween(0, 3), K: integers(0, 5) },
  conclude: ({ c, K }, { one }) => atMost(missing(c, K), term(c, K).abs().times(one)),
  failsIf: {
    'a hundredth less than the next term': { constants: { one: '99/100' } },
    'the sum is that of e^{−x²/2} alone': {
      conclude: ({ c, K }) => atMost(missing(c, K, 1), term(c, K).abs()),
    },
    'γ is that of twice the cut-off': {
      conclude: ({ c, K }) => {
        const closed = varianceWithin(c.times(2))
          .times(massWithin(c, c))
          .times(sqrt(PI.times(2)));
        const series = sum(Array.from({ length: K }, (_, k) => term(c, k)));
        return atMost(series.minus(closed).abs(), term(c, K).abs());
      },
    },
  },
});
