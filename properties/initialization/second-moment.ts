import { inequality, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { expectation, mean, variance } from '../../src/models/finite-law.ts';
import type { Real } from '../../src/numbers/real.ts';
import { all, atMost, equal, iff, lessThan } from '../../src/statement.ts';

const square = (x: Real) => x.squared();

export default inequality({
  title: {
    en: 'The variance is at most the second moment, and equal to it just when the mean is 0',
    zh: '方差不超过二阶矩，且当且仅当均值为 0 时相等',
  },
  statement: String.raw`E[X^2]=\operatorname{Var}X+(E[X])^2,\quad \operatorname{Var}X=E[X^2]\iff E[X]=0`,
  source: kexue(8620, 'second-moment', 'stable second moment, second paragraph; on finite laws'),
  constants: { one: 1 },
  forAll: { k: integers(1, 5), X: finiteLaw('k') },
  tight: true,
  conclude: ({ X }, { one }) =>
    all({
      bound: atMost(variance(X), expectation(X, square).times(one)),
      decomposition: equal(expectation(X, square), variance(X).plus(mean(X).squared())),
      equality: iff(equal(variance(X), expectation(X, square)), equal(mean(X), 0)),
    }),
  failsIf: {
    'a thousandth less': { constants: { one: '999/1000' } },
    'it is always less': { conclude: ({ X }) => lessThan(variance(X), expectation(X, square)) },
    'the mean is not squared': {
      conclude: ({ X }) => equal(expectation(X, square), variance(X).plus(mean(X))),
    },
    'variance and second moment are the same': {
      conclude: ({ X }) => equal(expectation(X, square), variance(X)),
    },
  },
});
