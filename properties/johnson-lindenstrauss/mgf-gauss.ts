import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { ONE, type Real, real, sqrt, sum } from '../../src/numbers/real.ts';
import { atMost, lessThan } from '../../src/statement.ts';

/** λ^k E u^{2k}/k! for k = 0, …, K, where E u^{2k} = 1·3⋯(2k−1)/n^k: the Taylor terms of E e^{λu²}. */
function terms(lambda: Real, variance: Real, K: number): Real[] {
  const step = lambda.times(variance);
  const found = [ONE];
  for (let k = 1; k <= K; k++)
    found.push(
      found
        .at(-1)!
        .times(step)
        .times(2 * k - 1)
        .over(k),
    );
  return found;
}

/**
 * From one term to the next the factor is (2k+1)/(k+1)·λ/n, less than ρ = 2|λ|/n: what follows the K-th term is at most
 * the next one over 1 − ρ. For λ ≥ n/2 all terms are ≥ 1/(2√k), and E e^{λu²} = ∞.
 */
export default inequality({
  title: {
    en: 'The moment generating function of a squared Gaussian is √(n/(n − 2λ)), as long as λ < n/2',
    zh: '高斯变量平方的矩母函数为 √(n/(n − 2λ))，须 λ < n/2',
  },
  statement: String.raw`u \sim N(0,1/n),\ |\lambda| < \tfrac n2:\quad \Bigl|\sum_{k\le K}\frac{\lambda^k}{k!}E[u^{2k}] - \sqrt{\frac{n}{n-2\lambda}}\Bigr| \le \frac{|\lambda|^{K+1}}{(K+1)!}\,\frac{E[u^{2K+2}]}{1-2|\lambda|/n}`,
  source: kexue(
    8679,
    'mgf-gauss',
    'proof of the unit-norm lemma, between eqs. (9) and (10), with the condition λ < n/2',
  ),
  constants: { two: 2 },
  forAll: { n: integers(1, 100), K: integers(0, 24), rho: strictlyBetween(-1, 1) },
  assume: {
    '|λ| < n/2': { holds: ({ rho }) => lessThan(rho.abs(), 1), without: { rho: strictlyBetween(-3, 3) } },
  },
  conclude: ({ n, K, rho }, { two }) => {
    const lambda = rho.times(n).over(2);
    const series = terms(lambda, real(1).over(n), K + 1);
    const closed = sqrt(real(n).over(real(n).minus(lambda.times(two))));
    const remainder = series.at(-1)!.abs().over(ONE.minus(rho.abs()));
    return atMost(sum(series.slice(0, -1)).minus(closed).abs(), remainder, { closed });
  },
  failsIf: {
    'λ may be n/2 or more': { drop: '|λ| < n/2' },
    'a thousandth more than 2': { constants: { two: '2001/1000' } },
    '1/n is the standard deviation': {
      conclude: ({ n, K, rho }) => {
        const lambda = rho.times(n).over(2);
        const series = terms(lambda, real(1).over(n * n), K + 1);
        const closed = sqrt(real(n).over(real(n).minus(lambda.times(2))));
        return atMost(sum(series.slice(0, -1)).minus(closed).abs(), series.at(-1)!.abs().over(ONE.minus(rho.abs())));
      },
    },
  },
});
