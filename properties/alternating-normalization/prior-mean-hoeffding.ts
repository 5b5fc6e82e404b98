import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { exp, ONE, type Real, real, sum } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';
import { atMost, moreThan } from '../../src/statement.ts';

const choose = (N: number, s: number): number => (s === 0 ? 1 : (choose(N - 1, s - 1) * N) / s);

/** P(S = s) for the number S of N independent samples that bear a label of probability p. */
const binomial = (N: number, p: Real, s: number) =>
  real(choose(N, s))
    .times(p.power(s))
    .times(ONE.minus(p).power(N - s));

/** P(|S/N − p| > t). */
const deviation = (N: number, p: Real, t: Real) => {
  const far = Array.from({ length: N + 1 }, (_, s) => s).filter((s) => compare(real(s).over(N).minus(p).abs(), t) > 0);
  return sum(far.map((s) => binomial(N, p, s)));
};

export default inequality({
  title: {
    en: 'Over N samples the mean of perfect predictions is near the prior, by Hoeffding',
    zh: 'N 个样本上，完美预测的均值以 Hoeffding 界接近先验分布',
  },
  statement: String.raw`P\bigl(|\bar p_i-\tilde p_i| > t\bigr) \le 2e^{-2Nt^2} \quad\text{for one-hot predictions}`,
  source: kexue(
    8728,
    'prior-mean-consistency',
    'section 3, eq. (3), for N independent samples; the exact binomial law',
  ),
  constants: { two: 2, rate: 2 },
  forAll: { N: integers(1, 30), p: between(0, 1), t: near(strictlyBetween(0, 2), ({ p }) => ONE.minus(p)) },
  assume: { 't > 0': { holds: ({ t }) => moreThan(t, 0), without: { t: strictlyBetween(-1, 1) } } },
  conclude: ({ N, p, t }, { two, rate }) =>
    atMost(deviation(N, p, t), exp(t.squared().times(N).times(rate).negated()).times(two)),
  failsIf: {
    't may be negative': { drop: 't > 0' },
    'the rate is 3': { constants: { rate: 3 } },
    '1 in place of 2': { constants: { two: 1 } },
  },
});
