import { identity, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { expectation, type FiniteLaw, image, independent, mean } from '../../src/models/finite-law.ts';
import { sum } from '../../src/numbers/real.ts';
import { all, any, equal, iff } from '../../src/statement.ts';

const secondMoment = (X: FiniteLaw) => expectation(X, (x) => x.squared());
const total = (X: FiniteLaw, F: FiniteLaw) => image(independent(X, F), sum);

const addUp = (X: FiniteLaw, F: FiniteLaw) => equal(secondMoment(total(X, F)), secondMoment(X).plus(secondMoment(F)));

export default identity({
  title: {
    en: 'The second moments of independent x and F(x) add up if and only if one of the two means is 0',
    zh: '独立的 x 与 F(x) 二阶矩可加，当且仅当其中之一均值为 0',
  },
  statement: String.raw`x,\ F(x) \text{ independent}:\quad E\bigl[(x+F)^2\bigr]=E[x^2]+E[F^2]+2E[x]E[F],\quad =E[x^2]+E[F^2] \iff E[x]=0 \text{ or } E[F]=0`,
  source: kexue(8620, 'residual-second-moment', 'residual connection, in parentheses, with a mean of 0'),
  constants: { two: 2 },
  forAll: { k: integers(1, 2), l: integers(1, 2), X: finiteLaw('k'), F: finiteLaw('l') },
  conclude: ({ X, F }, { two }) =>
    all({
      'in general': equal(
        secondMoment(total(X, F)),
        secondMoment(X)
          .plus(secondMoment(F))
          .plus(mean(X).times(mean(F)).times(two)),
      ),
      'they add up': iff(addUp(X, F), any({ 'E x = 0': equal(mean(X), 0), 'E F = 0': equal(mean(F), 0) })),
    }),
  failsIf: {
    'a thousandth more than 2': { constants: { two: '2.002' } },
    'only if the mean of x is 0': { conclude: ({ X, F }) => iff(addUp(X, F), equal(mean(X), 0)) },
    'only if both means are 0': {
      conclude: ({ X, F }) => iff(addUp(X, F), all({ 'E x = 0': equal(mean(X), 0), 'E F = 0': equal(mean(F), 0) })),
    },
  },
});
