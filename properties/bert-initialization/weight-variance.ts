import { normal, truncatedNormal } from '../../src/chance/samplers.ts';
import { truncationForgotten } from '../../src/chance/wrong-samplers.ts';
import { kexue } from '../../src/claim.ts';
import { TRUNCATION_FACTOR } from '../../src/models/truncated-normal.ts';
import { min, real } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';
import { expectation } from '../../src/wording/chance.ts';

export default expectation({
  title: {
    en: 'Truncation leaves 77 % of the variance: the weights of BERT have the variance 0.0004γ',
    zh: '截断使方差只剩 77%：BERT 权重的实际方差为 0.0004γ',
  },
  statement: String.raw`w\sim N(0,0.02^2) \text{ given } |w|\le0.04:\quad E\Bigl[\Bigl(\frac{w}{0.02}\Bigr)^2\Bigr] = \gamma = 0.7737\ldots`,
  source: kexue(8747, 'std-0.0176', 'section 6: the actual standard deviation of a truncated normal weight'),
  constants: { gamma: 1 },
  forAll: {},
  sample: () => truncatedNormal(0, '0.02'),
  // In doubles 2 may be passed by a rounding.
  variable: (w) => min(real.double(w).over('0.02').squared(), 5),
  bounded: [0, 5],
  conclude: ({ E }, { gamma }) => equal(E, TRUNCATION_FACTOR.times(gamma)),
  detects: { quick: 1.25, normal: 1.1, deep: 1.05 },
  failsIf: {
    'the variance is halved once too often': { constants: { gamma: '1/2' } },
    'the truncation factor is forgotten': { constants: { gamma: '1.2924' } },
    'γ is applied twice': { sample: () => truncationForgotten(0, '0.02') },
    'not truncated': { sample: () => normal(0, '0.0004') },
  },
});
