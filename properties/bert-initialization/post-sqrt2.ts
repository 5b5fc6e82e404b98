import { identity, kexue } from '../../src/claim.ts';
import { coarse } from '../../src/draw/coarse.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { reals } from '../../src/draw/reals.ts';
import { expectation, image, independent, variance } from '../../src/models/finite-law.ts';
import { equal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'The variances of independent summands add up: with 1 and 1 the sum has variance 2',
    zh: '独立随机变量之和的方差等于方差之和：各为 1 时，和的方差为 2',
  },
  statement: String.raw`x, F \text{ independent}:\quad \operatorname{Var}(x+F) = \operatorname{Var}x + \operatorname{Var}F`,
  source: kexue(8747, 'post-sqrt2', 'section 2, eqs. (2)–(3): x and F(x) taken as independent at initialisation'),
  constants: { one: 1 },
  forAll: { x: finiteLaw(2, coarse(reals)), F: finiteLaw(2, coarse(reals)) },
  conclude: ({ x, F }, { one }) => {
    const joint = independent(x, F);
    const both = image(joint, ([a, b]) => a!.plus(b!));
    return equal(variance(both).times(one), variance(x).plus(variance(F)));
  },
  failsIf: {
    'F is x itself': {
      conclude: ({ x }) => equal(variance(image(x, (a) => a.times(2))), variance(x).times(2)),
    },
    'F is half of x, and something independent': {
      conclude: ({ x, F }) => {
        const sums = image(independent(x, F), ([a, b]) => [a!, a!.over(2).plus(b!)] as const);
        const branch = image(sums, ([, f]) => f);
        return equal(variance(image(sums, ([a, f]) => a.plus(f))), variance(x).plus(variance(branch)));
      },
    },
    'second moments add up as well': {
      conclude: ({ x, F }) =>
        equal(
          expectation(independent(x, F), ([a, b]) => a!.plus(b!).squared()),
          expectation(x, (a) => a.squared()).plus(expectation(F, (b) => b.squared())),
        ),
    },
    'the variance is doubled, whatever that of F': {
      conclude: ({ x, F }) => equal(variance(image(independent(x, F), ([a, b]) => a!.plus(b!))), variance(x).times(2)),
    },
    'a thousandth is lost': { constants: { one: '999/1000' } },
  },
});
