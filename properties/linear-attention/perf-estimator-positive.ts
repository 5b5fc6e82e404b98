import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { positiveFeatures } from '../../src/models/random-features.ts';
import { dot, exp } from '../../src/numbers/real.ts';
import { all, equal, moreThan } from '../../src/statement.ts';

const entry = between(-3, 3);

export default identity({
  title: {
    en: 'Whatever ω is drawn, the estimate is positive, and exact where k = −q',
    zh: '无论 ω 取何值，估计总为正；k = −q 时估计恒等于真值',
  },
  statement: String.raw`\varphi(q)\cdot\phi(k) = \frac1m\sum_{i\le m} e^{\omega_i\cdot q-\|q\|^2/2}\,e^{\omega_i\cdot k-\|k\|^2/2} > 0,\quad \varphi(q)\cdot\phi(-q) = e^{-\|q\|^2}`,
  source: kexue(8601, 'perf-estimator', 'random projection, eq. (5), second line'),
  constants: { opposite: -1, least: 0 },
  forAll: {
    d: integers(1, 3),
    m: integers(1, 4),
    omegas: family('m', vector('d', entry)),
    q: vector('d', entry),
    k: vector('d', entry),
  },
  conclude: ({ omegas, q, k }, { opposite, least }) => {
    const estimate = (x: typeof q) => dot(positiveFeatures(omegas, q), positiveFeatures(omegas, x));
    const mirrored = q.map((x) => x.times(opposite));
    return all({
      positive: moreThan(estimate(k), least),
      'exact at −q': equal(estimate(mirrored), exp(squaredNorm(q).negated())),
    });
  },
  failsIf: {
    'k is nearly −q': { constants: { opposite: '-999/1000' } },
    'the estimates stay away from 0': { constants: { least: '1e-9' } },
    'exact for every k': {
      conclude: ({ omegas, q, k }) =>
        equal(dot(positiveFeatures(omegas, q), positiveFeatures(omegas, k)), exp(dot(q, k))),
    },
  },
});
