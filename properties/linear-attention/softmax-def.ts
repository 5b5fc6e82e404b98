import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { softmaxAttention } from '../../src/models/attention.ts';
import { sum } from '../../src/numbers/real.ts';
import { all, equal, every, moreThan } from '../../src/statement.ts';

const entry = between(-8, 8);

export default inequality({
  title: {
    en: 'Each row of softmax attention is a probability distribution, and all of it positive',
    zh: '标准 Attention 的每一行都是各分量为正的概率分布',
  },
  statement: String.raw`a_{ij} = \frac{e^{q_i\cdot k_j}}{\sum_l e^{q_i\cdot k_l}} > 0,\quad \sum_j a_{ij} = 1`,
  source: kexue(8601, 'softmax-def', 'introduction, eq. (1)'),
  constants: { least: 0, one: 1 },
  forAll: {
    d: integers(1, 2),
    n: integers(1, 2),
    L: integers(1, 3),
    Q: family('n', vector('d', entry)),
    K: family('L', vector('d', entry)),
  },
  conclude: ({ Q, K }, { least, one }) =>
    all(
      Object.fromEntries(
        softmaxAttention(Q, K).map((row, i) => [
          `row ${i + 1}`,
          all({ positive: every(row, (a) => moreThan(a, least))!, 'sums to 1': equal(sum(row), one) }),
        ]),
      ),
    ),
  failsIf: {
    'the weights stay away from 0': { constants: { least: '1e-9' } },
    'the rows sum to a little more': { constants: { one: '1001/1000' } },
    'the columns sum to 1': {
      forAll: { n: integers(2, 2) },
      conclude: ({ Q, K }) => equal(sum(softmaxAttention(Q, K).map((row) => row[0]!)), 1),
    },
  },
});
