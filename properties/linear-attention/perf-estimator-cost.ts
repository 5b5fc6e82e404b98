import { kexue } from '../../src/claim.ts';
import { exp, type Real } from '../../src/numbers/real.ts';
import { all, atMost, lessThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

/** The relative variance of m features where |q + k|² = ρ². */
const relativeVariance = (square: Real, m: Real) => exp(square).minus(1).over(m);

export default existence({
  title: {
    en: 'For an error of a tenth it takes 172 features where |q + k| = 1, 810209 where |q + k| = 3',
    zh: '均方根误差 10%：|q + k| = 1 时需 172 维，|q + k| = 3 时需 810209 维',
  },
  statement: String.raw`\min\Bigl\{m: \frac{e^{\rho^2}-1}m \le \frac1{100}\Bigr\} = 172,\ 5360,\ 810209,\quad \rho^2 = 1, 4, 9`,
  source: kexue(8601, 'perf-estimator', 'random projection, eq. (5), second line: how many features it takes'),
  constants: { squaredError: '1/100' },
  witness: { squares: [1, 4, 9], features: [172, 5360, 810209] },
  conclude: ({ squares, features }, { squaredError }) =>
    all(
      Object.fromEntries(
        features.map((m, i) => [
          `ρ² = ${squares[i]!.toNumber()}`,
          all({
            enough: atMost(relativeVariance(squares[i]!, m), squaredError),
            'one less': lessThan(squaredError, relativeVariance(squares[i]!, m.minus(1))),
          }),
        ]),
      ),
    ),
  failsIf: {
    'one less': { witness: { features: [171, 5360, 810209] } },
    'one more': { witness: { features: [172, 5360, 810210] } },
    'ten times the error': { constants: { squaredError: 1 } },
  },
});
