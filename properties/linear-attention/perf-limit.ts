import { identity, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { average } from '../../src/models/average.ts';
import { image, mean, variance } from '../../src/models/finite-law.ts';
import { sum } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

/** By this the relative variance of m features is that of one over m; Chebyshev's inequality does the rest. */
export default identity({
  title: {
    en: 'The mean of m independent copies has the same expectation and 1/m of the variance',
    zh: 'm 个独立同分布变量的均值：期望不变，方差为 1/m',
  },
  statement: String.raw`X_1,\dots,X_m \text{ iid} \implies E\,\tfrac1m\sum X_i = E X,\quad \operatorname{Var}\tfrac1m\sum X_i = \tfrac1m\operatorname{Var}X`,
  source: kexue(8601, ['perf-limit', 'perf-estimator'], 'paragraph after eq. (5); for every finite law'),
  constants: { one: 1 },
  forAll: { k: integers(1, 2), m: integers(1, 3), X: finiteLaw('k', between(-4, 4)) },
  conclude: ({ m, X }, { one }) =>
    all({
      unbiased: equal(mean(average(X, m)), mean(X)),
      variance: equal(variance(average(X, m)).times(m), variance(X).times(one)),
    }),
  failsIf: {
    'a thousandth less': { constants: { one: '999/1000' } },
    'of order 1/m²': {
      conclude: ({ m, X }) => equal(variance(average(X, m)).times(m * m), variance(X)),
    },
    'one copy m times': {
      conclude: ({ m, X }) =>
        equal(variance(image(X, (x) => sum(Array.from({ length: m }, () => x)).over(m))).times(m), variance(X)),
    },
  },
});
