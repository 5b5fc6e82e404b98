import type { Law } from '../../src/chance/law.ts';
import { identity, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { vector } from '../../src/draw/vectors.ts';
import { glorot, he, lecun, ntk, outputSecondMoment } from '../../src/models/dense.ts';
import type { Vector } from '../../src/models/euclidean.ts';
import { TRUNCATION_FACTOR } from '../../src/models/truncated-normal.ts';
import { dot, ONE, type Real, real } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

/** E |x|²/m, and E y², over inputs x of probabilities p. */
const keeps = (m: number, p: Vector, x: readonly Vector[], weight: Pick<Law, 'mean' | 'variance'>) =>
  equal(
    dot(
      p,
      x.map((xi) => outputSecondMoment(xi, weight)),
    ),
    dot(
      p,
      x.map((xi) => dot(xi, xi)),
    ).over(m),
  );
const centred = (variance: Real) => ({ mean: real(0), variance });

/** What happens at a fixed input is the claim lecun-fixed-input. */
export default identity({
  title: {
    en: 'LeCun initialization, of mean 0 and variance 1/m, keeps the second moment',
    zh: 'LeCun 初始化（均值 0、方差 1/m）保持二阶矩不变',
  },
  statement: String.raw`y_j=\sum_{i=1}^mx_iw_{ij},\ w_{ij}\text{ iid},\ E[w]=0,\ \operatorname{Var}w=\tfrac1m \implies E[y_j^2]=\frac1m\sum_iE[x_i^2]`,
  source: kexue(8620, 'lecun', 'stable second moment, eq. (4); drawn normal or uniform'),
  forAll: {
    m: integers(1, 8),
    n: integers(1, 8),
    k: integers(1, 3),
    p: distribution('k'),
    x: family('k', vector('m')),
  },
  conclude: ({ m, p, x }) =>
    all({
      normal: keeps(m, p, x, lecun({ fanIn: m })),
      uniform: keeps(m, p, x, lecun({ fanIn: m }, 'uniform')),
    }),
  failsIf: {
    'the fan-out in place of the fan-in': { conclude: ({ m, n, p, x }) => keeps(m, p, x, lecun({ fanIn: n })) },
    'the mean of both fans': { conclude: ({ m, n, p, x }) => keeps(m, p, x, glorot({ fanIn: m, fanOut: n })) },
    'truncation is forgotten': {
      conclude: ({ m, p, x }) => keeps(m, p, x, centred(TRUNCATION_FACTOR.over(m))),
    },
    'the variance is halved': { conclude: ({ m, p, x }) => keeps(m, p, x, centred(ONE.over(2 * m))) },
    'the variance is doubled, as for ReLU': { conclude: ({ m, p, x }) => keeps(m, p, x, he({ fanIn: m })) },
    '1/m is the standard deviation': { conclude: ({ m, p, x }) => keeps(m, p, x, centred(ONE.over(m * m))) },
    'the variance is 1': { conclude: ({ m, p, x }) => keeps(m, p, x, ntk()) },
    'the mean is 1/2, the second moment 1/m': {
      forAll: { m: only(4) },
      conclude: ({ m, p, x }) => keeps(m, p, x, { mean: real('1/2'), variance: ONE.over(m).minus('1/4') }),
    },
  },
});
