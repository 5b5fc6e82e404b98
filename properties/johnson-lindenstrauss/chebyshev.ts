import { inequality, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { positive, reals } from '../../src/draw/reals.ts';
import { type FiniteLaw, mean, probability, variance } from '../../src/models/finite-law.ts';
import { compare } from '../../src/numbers/sign.ts';
import { all, atMost, equal, moreThan } from '../../src/statement.ts';

const atomFromMean = ({ X }: { X: FiniteLaw }) => X.at(-1)!.x.minus(mean(X)).abs();

export default inequality({
  title: { en: "Chebyshev's inequality", zh: '切比雪夫不等式' },
  statement: String.raw`a > 0 \implies P(|X-E[X]| \ge a) = P\bigl((X-E[X])^2 \ge a^2\bigr) \le \frac{E\bigl[(X-E[X])^2\bigr]}{a^2} = \frac{\operatorname{Var}[X]}{a^2}`,
  source: kexue(8679, 'chebyshev', 'probability inequalities, eq. (3); on finite laws'),
  constants: { one: 1 },
  forAll: { k: integers(1, 5), X: finiteLaw('k'), a: near(positive, atomFromMean) },
  assume: { 'a > 0': { holds: ({ a }) => moreThan(a, 0), without: { a: near(reals, atomFromMean) } } },
  tight: true,
  conclude: ({ X, a }, { one }) => {
    const mu = mean(X);
    const [distance, square] = [
      probability(X, (x) => compare(x.minus(mu).abs(), a) >= 0),
      probability(X, (x) => compare(x.minus(mu).squared(), a.squared()) >= 0),
    ];
    return all({
      'one event in two words': equal(distance, square),
      'at most Var X/a²': atMost(square, variance(X).over(a.squared()).times(one)),
    });
  },
  failsIf: {
    'a may be negative or 0': { drop: 'a > 0' },
    'the bound is a thousandth smaller': { constants: { one: '999/1000' } },
    'the bound is never attained': { flip: 'conclusion' },
    'a single power of a': {
      conclude: ({ X, a }) => {
        const mu = mean(X);
        return atMost(
          probability(X, (x) => compare(x.minus(mu).abs(), a) >= 0),
          variance(X).over(a),
        );
      },
    },
    'deviations upward alone, by half of the bound': {
      conclude: ({ X, a }) => {
        const mu = mean(X);
        return atMost(
          probability(X, (x) => compare(x.minus(mu), a) >= 0),
          variance(X).over(a.squared().times(2)),
        );
      },
    },
  },
});
