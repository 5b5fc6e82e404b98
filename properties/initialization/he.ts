import type { Law } from '../../src/chance/law.ts';
import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { glorot, he, lecun, outputSecondMoment, withVariance } from '../../src/models/dense.ts';
import type { Vector } from '../../src/models/euclidean.ts';
import { TRUNCATION_FACTOR } from '../../src/models/truncated-normal.ts';
import { dot, ONE, real, ZERO } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

/** E_w relu(y)² is half of E_w y² for symmetric weights: the claim relu-half-corrected. */
const keeps = (x: Vector, weight: Pick<Law, 'mean' | 'variance'>, left = ONE.over(2)) =>
  equal(outputSecondMoment(x, weight).times(left), dot(x, x).over(x.length));

export default identity({
  title: {
    en: 'He initialization, of variance 2/m, keeps the second moment behind a ReLU',
    zh: 'He 初始化（方差 2/m）在 ReLU 之后保持二阶矩不变',
  },
  statement: String.raw`w_{ij}\text{ iid, symmetric},\ \operatorname{Var}w=\tfrac2m \implies E_w[\operatorname{relu}(y_j)^2]=\frac1m\sum_ix_i^2`,
  source: kexue(8620, 'he', 'activation functions, after eq. (5); drawn normal or uniform'),
  forAll: { m: integers(1, 12), n: integers(1, 12), x: vector('m') },
  conclude: ({ m, x }) => all({ normal: keeps(x, he({ fanIn: m })), uniform: keeps(x, he({ fanIn: m }, 'uniform')) }),
  failsIf: {
    'the variance is 1/m': { conclude: ({ m, x }) => keeps(x, lecun({ fanIn: m })) },
    'the variance is 4/m': { conclude: ({ m, x }) => keeps(x, withVariance(real(4).over(m), 'normal')) },
    'there is no ReLU': { conclude: ({ m, x }) => keeps(x, he({ fanIn: m }), ONE) },
    'the fan-out in place of the fan-in': { conclude: ({ n, x }) => keeps(x, he({ fanIn: n })) },
    'the mean of both fans': { conclude: ({ m, n, x }) => keeps(x, glorot({ fanIn: m, fanOut: n })) },
    'truncation is forgotten': {
      conclude: ({ m, x }) => keeps(x, { mean: ZERO, variance: TRUNCATION_FACTOR.times(2).over(m) }),
    },
  },
});
