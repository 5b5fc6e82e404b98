import { kexue } from '../../src/claim.ts';
import { marginLoss } from '../../src/models/softmax.ts';
import { log, max } from '../../src/numbers/real.ts';
import { all, lessThan, moreThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

export default existence({
  title: {
    en: 'From three classes on, a loss below log k may still miss a margin',
    zh: '三类及以上时，损失小于 log k 仍可能违反某个间隔',
  },
  statement: String.raw`k = 3:\quad \exists x:\ \log\Bigl(1+\sum_{i=2}^k e^{x_i}\Bigr) < \log k \text{ and } \max_i x_i > 0`,
  source: kexue(8656, 'loss5-bounds', 'section 2, eq. (5): the converse of loss5-kept-below-logk'),
  witness: { x: ['1/10', -10] },
  conclude: ({ x }) =>
    all({
      'the loss is below log k': lessThan(marginLoss(1, x), log(x.length + 1)),
      'a margin is missed': moreThan(max(0, ...x), 0),
    }),
  failsIf: {
    'there are two classes': { witness: { x: ['1/10'] } },
    'the margin is just met': { witness: { x: [0, -10] } },
    'the other rival is no further': { witness: { x: ['1/10', 0] } },
  },
});
