import { logDeviation } from '../../src/chance/chi-square.ts';
import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { log, type Real } from '../../src/numbers/real.ts';
import { atMost } from '../../src/statement.ts';

/** The logarithm of 2 exp(−ε²n/8). */
const logBound = (n: number, eps: Real, c: Real, two: Real) => log(two).minus(eps.squared().times(n).over(c));

export default inequality({
  title: { en: 'A Gaussian vector is nearly a unit vector', zh: '高斯向量几乎是单位向量' },
  statement: String.raw`u\sim N(0,I/n),\ 0<\varepsilon<1 \implies P\bigl(|\|u\|^2-1|\ge\varepsilon\bigr)\le 2\exp\Bigl(-\frac{\varepsilon^2 n}{8}\Bigr)`,
  source: kexue(8679, 'unit-norm', 'unit-norm lemma, eq. (7); the exact law of |u|², in logarithms'),
  constants: { c: 8, two: 2 },
  forAll: { n: integers(1, 10_000), eps: strictlyBetween(0, 1) },
  conclude: ({ n, eps }, { c, two }) => atMost(logDeviation(n, eps), logBound(n, eps, c, two)),
  teeth: {
    'the variance':
      (factor) =>
      ({ n, eps }, { c, two }) =>
        atMost(logDeviation(n, eps, factor), logBound(n, eps, c, two)),
  },
  failsIf: {
    'ε may reach 4': { forAll: { eps: between(0, 4) } },
    'u has unit covariance': {
      conclude: ({ n, eps }, { c, two }) => atMost(logDeviation(n, eps, n), logBound(n, eps, c, two)),
    },
    '1/n is the standard deviation': {
      conclude: ({ n, eps }, { c, two }) => atMost(logDeviation(n, eps, `1/${n}`), logBound(n, eps, c, two)),
    },
    'all coordinates are one and the same': {
      conclude: ({ n, eps }, { c, two }) => atMost(logDeviation(1, eps), logBound(n, eps, c, two)),
    },
    'the rate of small ε, for every ε': { constants: { c: 4 } },
    'a thousandth better than the best constant': {
      constants: { c: '6.511' },
      forAll: { n: integers(200_000, 1_000_000), eps: strictlyBetween('0.999', 1) },
    },
    'less than 1 in front': { constants: { two: '999/1000' } },
  },
  superfluous: {
    'the factor 2 may be left out': {
      constants: { two: 1 },
      reason: 'the probability is at most half of the bound, and comes near to it only as ε → 0',
    },
    'ε may reach 1.62377': {
      forAll: { eps: between(0, '1.623772756') },
      reason: 'from ε = 1 on the lower tail is empty, and log(1+ε) − ε ≤ −ε²/4 holds up to there',
    },
    'the constant may be 2/(1 − log 2) = 6.5177…': {
      constants: { c: '6.5178' },
      reason: 'the upper tail decides, and (ε − log(1+ε))/ε² is least at ε = 1',
    },
  },
});
