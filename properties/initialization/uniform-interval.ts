import { identity, kexue } from '../../src/claim.ts';
import { nonnegative, positive, reals } from '../../src/draw/reals.ts';
import { uniformMoment, uniformVariance } from '../../src/models/uniform.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { all, equal, moreThan } from '../../src/statement.ts';

/** That no other interval does is the second half: from a and b by way of the moments back to a and b. */
export default identity({
  title: {
    en: 'The uniform law of mean μ and variance σ² is that on [μ − √3σ, μ + √3σ]',
    zh: '均值为 μ、方差为 σ² 的均匀分布即 U[μ − √3σ, μ + √3σ]',
  },
  statement: String.raw`E[U]=\mu,\ \operatorname{Var}U=\sigma^2 \iff U\sim U[\mu-\sqrt3\sigma,\ \mu+\sqrt3\sigma]`,
  source: kexue(8620, 'uniform-interval', 'sampling distributions: the uniform law'),
  constants: { three: 3 },
  forAll: { mu: reals, sigma: positive },
  assume: {
    'σ > 0': { holds: ({ sigma }) => moreThan(sigma, 0), without: { sigma: nonnegative } },
  },
  conclude: ({ mu, sigma }, { three }) => {
    const half = sqrt(three).times(sigma);
    const [a, b] = [mu.minus(half), mu.plus(half)];
    const [c, d] = [mu, mu.plus(sigma)];
    return all({
      mean: equal(uniformMoment(a, b, 1), mu),
      variance: equal(uniformVariance(a, b), sigma.squared()),
      'the interval from its moments': equal(uniformMoment(c, d, 1).minus(sqrt(uniformVariance(c, d).times(three))), c),
    });
  },
  failsIf: {
    'σ may be 0, where there is no density': { drop: 'σ > 0' },
    'a thousandth more than 3': { constants: { three: '3003/1000' } },
    'the root is forgotten': { constants: { three: 9 } },
    'two standard deviations, as for the truncated normal': { constants: { three: 4 } },
    'σ is the variance': {
      conclude: ({ mu, sigma }) => {
        const half = sqrt(3).times(sigma);
        return equal(uniformVariance(mu.minus(half), mu.plus(half)), sigma);
      },
    },
  },
});
