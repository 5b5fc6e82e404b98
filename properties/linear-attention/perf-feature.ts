import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { minus, plus, squaredDistance, squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { positiveFeature } from '../../src/models/random-features.ts';
import { dot, exp, ONE, PI, type Real, sqrt } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

const entry = between(-3, 3);

/** The density of N(centre, I) at ω. */
const density = (omega: Vector, centre: Vector): Real =>
  exp(squaredDistance(omega, centre).over(-2)).times(ONE.over(sqrt(PI.times(2))).power(omega.length));

/** What is integrated on both sides: so the integral of eq. (4) is the expectation of eq. (5). */
export default identity({
  title: {
    en: 'The integrand of the Gaussian integral is the density of N(0, I) times the two positive features',
    zh: '高斯积分的被积函数等于 N(0, I) 的密度乘以两个正特征',
  },
  statement: String.raw`\frac{e^{-\|\omega-q-k\|^2/2+q\cdot k}}{(2\pi)^{d/2}} = \frac{e^{-\|\omega\|^2/2}}{(2\pi)^{d/2}}\; e^{\omega\cdot q-\|q\|^2/2}\; e^{\omega\cdot k-\|k\|^2/2}`,
  source: kexue(8601, ['perf-integral', 'perf-expectation'], 'random projection, from eq. (4) to eq. (5)'),
  constants: { factor: 1 },
  forAll: { d: integers(1, 3), q: vector('d', entry), k: vector('d', entry), omega: vector('d', entry) },
  conclude: ({ q, k, omega }, { factor }) =>
    equal(
      density(omega, plus(q, k)).times(exp(dot(q, k).times(factor))),
      density(
        omega,
        q.map((x) => x.times(0)),
      )
        .times(positiveFeature(omega, q))
        .times(positiveFeature(omega, k)),
    ),
  failsIf: {
    'a thousandth more in the exponent': { constants: { factor: '1001/1000' } },
    'the features lack e^{−|x|²/2}': {
      conclude: ({ q, k, omega }) =>
        equal(
          density(omega, plus(q, k)).times(exp(dot(q, k))),
          density(omega, minus(q, q)).times(exp(dot(omega, plus(q, k)))),
        ),
    },
    'the exponent of the features is −|x|²': {
      conclude: ({ q, k, omega }) => {
        const feature = (x: Vector) => exp(dot(omega, x).minus(squaredNorm(x)));
        return equal(
          density(omega, plus(q, k)).times(exp(dot(q, k))),
          density(omega, minus(q, q)).times(feature(q)).times(feature(k)),
        );
      },
    },
  },
});
