import { matrix, normal } from '../../src/chance/samplers.ts';
import { stuck } from '../../src/chance/wrong-samplers.ts';
import { kexue } from '../../src/claim.ts';
import { only } from '../../src/draw/only.ts';
import { between } from '../../src/draw/reals.ts';
import { linearAttention, softmaxAttention } from '../../src/models/attention.ts';
import { exactRows } from '../../src/models/doubles.ts';
import { positiveFeatures } from '../../src/models/random-features.ts';
import { ONE } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';
import { expectation } from '../../src/wording/chance.ts';

/** â₁ = 1/(1 + e^{−2ωk}), whatever q is, and ω is as likely as −ω. The true weight is 1/(1 + e^{−2qk}). */
export default expectation({
  title: {
    en: 'Attention from unbiased random features is biased: with one feature its mean ignores the query',
    zh: '核函数估计无偏，归一化后的注意力却有偏：m = 1 时其均值与 query 无关',
  },
  statement: String.raw`d=m=1,\ k_1=k,\ k_2=-k:\quad E\,\hat a_1 = \tfrac12,\quad a_1 = \frac1{1+e^{-2qk}}`,
  source: kexue(8601, 'perf-attention-bias', 'eq. (5) put into eq. (2)'),
  forAll: { q: between(-1, 1), k: between('1/4', 1) },
  sample: () => matrix(1, 1, normal(0, 1)),
  variable: (A, { q, k }) => {
    const features = (x: typeof q) => positiveFeatures(exactRows(A), [x]);
    return linearAttention([features(q)], [features(k), features(k.negated())])[0]![0]!;
  },
  bounded: [0, 1],
  conclude: ({ E }) => equal(E, '1/2'),
  failsIf: {
    'it were unbiased': {
      forAll: { q: only(ONE), k: only(ONE) },
      conclude: ({ E, q, k }) => equal(E, softmaxAttention([[q]], [[k], [k.negated()]])[0]![0]!),
    },
    'ten features': {
      forAll: { q: only(ONE), k: only(ONE) },
      sample: () => matrix(10, 1, normal(0, 1)),
    },
    'keys that are not opposite': {
      forAll: { q: only(ONE), k: only(ONE) },
      variable: (A, { q, k }) => {
        const features = (x: typeof q) => positiveFeatures(exactRows(A), [x]);
        return linearAttention([features(q)], [features(k), features(k.times(2))])[0]![0]!;
      },
    },
    'one number over and over': { sample: () => matrix(1, 1, stuck(normal(0, 1))), forAll: { k: only(ONE) } },
  },
});
