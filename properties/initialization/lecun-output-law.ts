import { matrix } from '../../src/chance/samplers.ts';
import { kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { between } from '../../src/draw/reals.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { he, lecun, ntk } from '../../src/models/dense.ts';
import type { Vector } from '../../src/models/euclidean.ts';
import { dot, erfc, type Real, real, sqrt } from '../../src/numbers/real.ts';
import { atMost, equal } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';

const size = between('1/2', 2);
/** |x|/√m. */
const deviation = (x: Vector) => sqrt(dot(x, x).over(x.length));
const Phi = (t: Real) => erfc(t.negated().over(sqrt(2))).over(2);

/** So that the precondition of eq. (6), a normal pre-activation, is met exactly for |x|² = m. */
export default probability({
  title: {
    en: 'At every fixed input, a unit with Gaussian LeCun weights puts out a number of the law N(0, |x|²/m)',
    zh: '对每个固定输入，高斯 LeCun 权重的单元输出服从 N(0, |x|²/m)',
  },
  statement: String.raw`w_i\sim N(0,\tfrac1m)\text{ independent} \implies P\bigl(\textstyle\sum_iw_ix_i\le t\,|x|/\sqrt m\bigr)=\Phi(t)`,
  source: kexue(8620, ['lecun', 'sigmoid-moment'], 'eqs. (4) and (6): the law of y for a given x; sampled'),
  forAll: { m: integers(1, 8), x: nonzeroVector('m', size), t: between(-2, 2) },
  sample: ({ m }) => matrix(1, m, lecun({ fanIn: m })),
  event: ({ entries }, { x, t }) => atMost(dot(Array.from(entries, real.double), x), deviation(x).times(t)),
  conclude: ({ P, t }) => equal(P, Phi(t)),
  failsIf: {
    'the variance is 2/m': {
      forAll: { t: only(real(1)) },
      sample: ({ m }) => matrix(1, m, he({ fanIn: m })),
    },
    'the variance is 1': {
      forAll: { m: only(8), t: only(real(1)) },
      sample: ({ m }) => matrix(1, m, ntk()),
    },
    'the weights are uniform, and there is one': {
      forAll: { m: only(1), t: only(real('9/5')) },
      sample: ({ m }) => matrix(1, m, lecun({ fanIn: m }, 'uniform')),
    },
  },
});
