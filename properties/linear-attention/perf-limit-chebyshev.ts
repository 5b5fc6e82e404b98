import { inequality, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { between, positive } from '../../src/draw/reals.ts';
import { average } from '../../src/models/average.ts';
import { mean, probability, variance } from '../../src/models/finite-law.ts';
import { compare } from '../../src/numbers/sign.ts';
import { atMost } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'As m grows the estimate comes close to the truth with a probability that tends to 1',
    zh: 'm → ∞ 时，估计以趋于 1 的概率接近真值',
  },
  statement: String.raw`P\Bigl(\Bigl|\tfrac1m\sum_{i\le m}X_i-EX\Bigr| \ge \varepsilon\Bigr) \le \frac{\operatorname{Var}X}{m\,\varepsilon^2}`,
  source: kexue(8601, 'perf-limit', 'paragraph after eq. (5): in probability, by Chebyshev; for every finite law'),
  constants: { one: 1 },
  forAll: {
    k: integers(1, 3),
    m: integers(1, 3),
    X: finiteLaw('k', between(-4, 4)),
    eps: near(positive, ({ X }) => X[0].x.minus(mean(X)).abs()),
  },
  tight: true,
  conclude: ({ m, X, eps }, { one }) => {
    const [mu, law] = [mean(X), average(X, m)];
    const far = probability(law, (x) => compare(x.minus(mu).abs(), eps) >= 0);
    return atMost(far.times(eps.squared()).times(m), variance(X).times(one));
  },
  failsIf: {
    'a thousandth less': { constants: { one: '999/1000' } },
    'one copy m times': {
      conclude: ({ m, X, eps }) => {
        const mu = mean(X);
        const far = probability(X, (x) => compare(x.minus(mu).abs(), eps) >= 0);
        return atMost(far.times(eps.squared()).times(m), variance(X));
      },
    },
    'with the standard deviation': {
      conclude: ({ m, X, eps }) => {
        const [mu, law] = [mean(X), average(X, m)];
        const far = probability(law, (x) => compare(x.minus(mu).abs(), eps) >= 0);
        return atMost(far.times(eps.squared()).times(m).squared(), variance(X));
      },
    },
  },
});
