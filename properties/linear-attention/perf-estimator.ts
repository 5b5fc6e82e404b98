import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { plus, scaled, squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { gaussianMgf } from '../../src/models/random-features.ts';
import { dot, exp, type Real, type Scalar } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

const entry = between(-3, 3);

/** E X^p for X = e^{ω·q−|q|²/2} e^{ω·k−|k|²/2} with ω ~ N(0, variance·I): the moment generating function at p(q + k). */
const moment = (p: number, q: Vector, k: Vector, variance: Scalar): Real =>
  exp(squaredNorm(q).plus(squaredNorm(k)).times(p).over(-2)).times(gaussianMgf(scaled(p, plus(q, k)), variance));

/** The mean of m independent copies of X has the mean of X and 1/m of its variance: `perf-limit`. */
export default identity({
  title: {
    en: 'The random features are unbiased for e^{q·k}, with relative variance (e^{|q+k|²} − 1)/m',
    zh: '随机特征对 e^{q·k} 无偏，相对方差为 (e^{|q+k|²} − 1)/m',
  },
  statement: String.raw`E\bigl[\varphi(q)\cdot\phi(k)\bigr] = e^{q\cdot k},\quad \operatorname{Var}\bigl[\varphi(q)\cdot\phi(k)\bigr] = e^{2q\cdot k}\,\frac{e^{\|q+k\|^2}-1}{m}`,
  source: kexue(8601, ['perf-estimator', 'perf-expectation'], 'random projection, eq. (5), second line'),
  constants: { one: 1, variance: 1 },
  forAll: { d: integers(1, 4), m: integers(1, 1000), q: vector('d', entry), k: vector('d', entry) },
  conclude: ({ m, q, k }, { one, variance }) => {
    const [first, second] = [moment(1, q, k, variance), moment(2, q, k, variance)];
    const spread = exp(squaredNorm(plus(q, k))).minus(one);
    return all({
      unbiased: equal(first, exp(dot(q, k))),
      variance: equal(second.minus(first.squared()).over(m), exp(dot(q, k).times(2)).times(spread).over(m)),
    });
  },
  failsIf: {
    'ω has a thousandth more variance': { constants: { variance: '1001/1000' } },
    'the relative variance is a thousandth off': { constants: { one: '999/1000' } },
    'the variance is that of q − k': {
      conclude: ({ m, q, k }) => {
        const [first, second] = [moment(1, q, k, 1), moment(2, q, k, 1)];
        const spread = exp(squaredNorm(plus(q, scaled(-1, k)))).minus(1);
        return equal(second.minus(first.squared()).over(m), first.squared().times(spread).over(m));
      },
    },
  },
});
