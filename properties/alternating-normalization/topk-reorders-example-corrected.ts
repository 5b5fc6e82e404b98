import { kexue } from '../../src/claim.ts';
import { uncertainty } from '../../src/models/entropy.ts';
import { log } from '../../src/numbers/real.ts';
import { all, equal, moreThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

/** log₂ 3 − 2/3, the entropy in bits of (2/3, 1/3). */
const twoThirds = log(3).over(log(2)).minus('2/3');

export default existence({
  title: {
    en: 'With k = 2 the order is reversed: (1/2, 1/2, 0) has index 1, and (1/2, 1/4, 1/4) has log₂3 − 2/3',
    zh: '取 k = 2 时次序反转：(1/2, 1/2, 0) 的指标为 1，(1/2, 1/4, 1/4) 的指标为 log₂3 − 2/3',
  },
  statement: String.raw`\frac{H_{\text{top-}2}(\frac12,\frac12,0)}{\log 2} = 1 > \log_2 3-\tfrac23 = \frac{H_{\text{top-}2}(\frac12,\frac14,\frac14)}{\log 2}`,
  source: kexue(8728, 'topk-reorders-example', 'section 2, after eq. (2), with k = 2'),
  witness: { p: ['1/2', '1/2', 0], q: ['1/2', '1/4', '1/4'] },
  conclude: ({ p, q }) =>
    all({
      'is 1': equal(uncertainty(p, 2), 1),
      'is less': moreThan(uncertainty(p, 2), uncertainty(q, 2)),
      'its value': equal(uncertainty(q, 2), twoThirds),
    }),
  failsIf: {
    'k = 3': { conclude: ({ p, q }) => moreThan(uncertainty(p, 3), uncertainty(q, 3)) },
    'the two are exchanged': { witness: { p: ['1/2', '1/4', '1/4'], q: ['1/2', '1/2', 0] } },
    'its value is less by 1/1000': {
      conclude: ({ q }) => equal(uncertainty(q, 2), twoThirds.minus('1/1000')),
    },
  },
});
