import { identity, kexue } from '../../src/claim.ts';
import { between } from '../../src/draw/reals.ts';
import { linearAttention } from '../../src/models/attention.ts';
import { positiveFeatures } from '../../src/models/random-features.ts';
import type { Real } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

const real = between(-3, 3);

/** The weight of the first of the keys k and k′, by one feature. */
const weight = (omega: Real, q: Real, k: Real, other: Real) => {
  const features = (x: Real) => positiveFeatures([[omega]], [x]);
  return linearAttention([features(q)], [features(k), features(other)])[0]![0]!;
};

export default identity({
  title: {
    en: 'With one feature and opposite keys the weights for ω and −ω average to 1/2 exactly',
    zh: 'm = 1 且两 key 相反时，ω 与 −ω 给出的权重平均恰为 1/2',
  },
  statement: String.raw`d=m=1,\ k_2=-k_1:\quad \tfrac12\bigl(\hat a_1(\omega)+\hat a_1(-\omega)\bigr) = \tfrac12`,
  source: kexue(8601, 'perf-attention-bias', 'eq. (5) put into eq. (2): why the mean is 1/2, case by case'),
  constants: { opposite: -1 },
  forAll: { omega: real, q: real, k: real },
  conclude: ({ omega, q, k }, { opposite }) => {
    const other = k.times(opposite);
    return equal(weight(omega, q, k, other).plus(weight(omega.negated(), q, k, other)), 1);
  },
  failsIf: {
    'keys that are not quite opposite': { constants: { opposite: '-999/1000' } },
    'ω alone': { conclude: ({ omega, q, k }) => equal(weight(omega, q, k, k.negated()), '1/2') },
  },
});
