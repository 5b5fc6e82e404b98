import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { plus, squaredNorm } from '../../src/models/euclidean.ts';
import { gaussianMgf } from '../../src/models/random-features.ts';
import { dot, exp } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

const entry = between(-3, 3);

export default identity({
  title: {
    en: 'With another variance τ² of ω the features are off by the factor e^{(τ²−1)|q+k|²/2}',
    zh: '若 ω 的方差为 τ²，则期望偏离一个因子 e^{(τ²−1)|q+k|²/2}',
  },
  statement: String.raw`\omega\sim N(0,\tau^2I):\quad E\bigl[e^{\omega\cdot q-\|q\|^2/2}\,e^{\omega\cdot k-\|k\|^2/2}\bigr] = e^{(\tau^2-1)\|q+k\|^2/2 + q\cdot k}`,
  source: kexue(8601, 'perf-expectation', 'random projection, eq. (5), first line: why ω has unit variance'),
  constants: { one: 1 },
  forAll: { d: integers(1, 4), q: vector('d', entry), k: vector('d', entry), tau: strictlyBetween(0, 2) },
  conclude: ({ q, k, tau }, { one }) => {
    const s = plus(q, k);
    const square = tau.squared();
    return equal(
      exp(squaredNorm(q).plus(squaredNorm(k)).over(-2)).times(gaussianMgf(s, square)),
      exp(square.minus(one).times(squaredNorm(s)).over(2).plus(dot(q, k))),
    );
  },
  failsIf: {
    'a thousandth less than 1': { constants: { one: '999/1000' } },
    'τ is the variance': {
      conclude: ({ q, k, tau }) => {
        const s = plus(q, k);
        return equal(
          exp(squaredNorm(q).plus(squaredNorm(k)).over(-2)).times(gaussianMgf(s, tau)),
          exp(tau.squared().minus(1).times(squaredNorm(s)).over(2).plus(dot(q, k))),
        );
      },
    },
  },
});
