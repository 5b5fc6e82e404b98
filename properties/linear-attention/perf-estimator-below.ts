import { normal, vector as sampledVector } from '../../src/chance/samplers.ts';
import { stuck } from '../../src/chance/wrong-samplers.ts';
import { kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { exactVector } from '../../src/models/doubles.ts';
import { norm, plus, squaredNorm } from '../../src/models/euclidean.ts';
import { positiveFeature } from '../../src/models/random-features.ts';
import { dot, exp, ONE, real } from '../../src/numbers/real.ts';
import { equal, lessThan, moreThan } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';

/** A statistic that is known exactly and bounded, where the mean itself is spoilt by rare huge values. */
export default probability({
  title: {
    en: 'A single random feature falls below the truth with probability Φ(|q + k|/2), which tends to 1',
    zh: '单个随机特征低于真值的概率为 Φ(|q + k|/2)，随 |q + k| 趋于 1',
  },
  statement: String.raw`\omega\sim N(0,I_d),\ q+k\ne0:\quad P\bigl(e^{\omega\cdot q-\|q\|^2/2}\,e^{\omega\cdot k-\|k\|^2/2} < e^{q\cdot k}\bigr) = \Phi\bigl(\tfrac12\|q+k\|\bigr)`,
  source: kexue(8601, 'perf-estimator', 'random projection, eq. (5), second line, m = 1'),
  forAll: { d: integers(1, 3), q: vector('d', between('-1/2', 1)), k: vector('d', between(0, 1)) },
  assume: { 'q + k ≠ 0': ({ q, k }) => moreThan(squaredNorm(plus(q, k)), 0) },
  sample: ({ d }) => sampledVector(d, normal(0, 1)),
  event: (drawn, { q, k }) => {
    const omega = exactVector(drawn);
    return lessThan(positiveFeature(omega, q).times(positiveFeature(omega, k)), exp(dot(q, k)));
  },
  conclude: ({ P, q, k }) => equal(P, normal(0, 1).cdf(norm(plus(q, k)).over(2))),
  failsIf: {
    'q + k = 0, where it is exact': {
      drop: 'q + k ≠ 0',
      forAll: { d: integers(1, 1), q: only([real(0)]), k: only([real(0)]) },
    },
    'ω has the variance 1/d': {
      forAll: { d: integers(3, 3), q: only([ONE, ONE, ONE]), k: only([ONE, ONE, ONE]) },
      sample: ({ d }) => sampledVector(d, normal(0, `1/${d}`)),
    },
    'as often below as above': { conclude: ({ P }) => equal(P, '1/2') },
    'one number over and over': { sample: ({ d }) => sampledVector(d, stuck(normal(0, 1))) },
  },
});
