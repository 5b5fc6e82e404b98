import { identity, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { expectation, type FiniteLaw, image, independent, mean } from '../../src/models/finite-law.ts';
import { sum } from '../../src/numbers/real.ts';
import { equal, moreThan } from '../../src/statement.ts';

const secondMoment = (X: FiniteLaw) => expectation(X, (x) => x.squared());
const total = (X: FiniteLaw, F: FiniteLaw) => image(independent(X, F), sum);

export default identity({
  title: {
    en: 'False as stated: the second moments of independent x and F(x) do not add up where both have a mean',
    zh: '此说不成立：x 与 F(x) 独立但均值都不为 0 时，二阶矩不可加',
  },
  statement: String.raw`x,\ F(x) \text{ independent},\ E[x^2]=\sigma_1^2,\ E[F(x)^2]=\sigma_2^2 \implies E\bigl[(x+F(x))^2\bigr]=\sigma_1^2+\sigma_2^2`,
  source: kexue(8620, 'residual-second-moment', 'residual connection, in parentheses'),
  forAll: { k: integers(1, 2), X: finiteLaw('k'), F: finiteLaw('k') },
  conclude: ({ X, F }) => equal(secondMoment(total(X, F)), secondMoment(X).plus(secondMoment(F))),
  failsIf: {
    'the means have opposite signs': {
      assume: { 'opposite signs': ({ X, F }) => moreThan(0, mean(X).times(mean(F))) },
    },
    'the second moment of the sum is less': {
      conclude: ({ X, F }) => moreThan(secondMoment(X).plus(secondMoment(F)), secondMoment(total(X, F))),
    },
  },
  counterexample: { k: 1, X: [{ x: 1, p: 1 }], F: [{ x: 1, p: 1 }] },
});
