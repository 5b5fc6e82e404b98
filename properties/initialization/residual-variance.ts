import { identity, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { type FiniteLaw, image, independent, variance } from '../../src/models/finite-law.ts';
import { sqrt, sum } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

/** The law of x + F for independent x and F. */
const total = (X: FiniteLaw, F: FiniteLaw) => image(independent(X, F), sum);

export default identity({
  title: {
    en: 'The variance of x + F(x) is the sum of the two variances, if they are independent',
    zh: '若 x 与 F(x) 独立，则 x + F(x) 的方差等于两者方差之和',
  },
  statement: String.raw`x,\ F(x) \text{ independent} \implies \operatorname{Var}(x+F(x))=\sigma_1^2+\sigma_2^2`,
  source: kexue(8620, 'residual-variance', 'residual connection'),
  constants: { one: 1 },
  forAll: { k: integers(1, 2), l: integers(1, 2), X: finiteLaw('k'), F: finiteLaw('l') },
  conclude: ({ X, F }, { one }) => equal(variance(total(X, F)), variance(X).plus(variance(F)).times(one)),
  failsIf: {
    'a thousandth more': { constants: { one: '1001/1000' } },
    'F(x) is x': { conclude: ({ X }) => equal(variance(image(X, (x) => x.times(2))), variance(X).times(2)) },
    'the standard deviations add up': {
      conclude: ({ X, F }) =>
        equal(
          variance(total(X, F)),
          sqrt(variance(X))
            .plus(sqrt(variance(F)))
            .squared(),
        ),
    },
  },
});
