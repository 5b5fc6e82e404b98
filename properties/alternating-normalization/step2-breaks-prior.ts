import { kexue } from '../../src/claim.ts';
import { columnMeans, iteration } from '../../src/models/alternating-normalization.ts';
import { all, equal, equalVectors, not } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

export default existence({
  title: {
    en: 'After step 2 the mean prediction may be off the prior again',
    zh: '第二步之后，预测均值可能再次偏离先验分布',
  },
  statement: String.raw`\exists\,p_k,\tilde p:\ \frac1N\sum_k p'_k = \bigl(\tfrac{4031}{9520},\tfrac{5489}{9520}\bigr) \ne \tilde p = \bigl(\tfrac12,\tfrac12\bigr)`,
  source: kexue(8728, 'step2-breaks-prior', 'section 3, after eq. (5); the two rows of section 1'),
  constants: { first: '4031/9520' },
  witness: {
    rows: [
      ['1/20', '19/20'],
      ['1/2', '1/2'],
    ],
    prior: ['1/2', '1/2'],
  },
  conclude: ({ rows, prior }, { first }) => {
    const mean = columnMeans(iteration(rows, prior));
    return all({ 'not the prior': not(equalVectors(mean, prior)), 'its first entry': equal(mean[0]!, first) });
  },
  failsIf: {
    'the first entry is 4032/9520': { constants: { first: '4032/9520' } },
    'the prior is the mean already': { witness: { prior: ['11/40', '29/40'] } },
    'there is one row': { witness: { rows: [['1/20', '19/20']] } },
  },
});
