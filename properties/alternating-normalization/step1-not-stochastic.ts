import { kexue } from '../../src/claim.ts';
import { towardsPrior } from '../../src/models/alternating-normalization.ts';
import { sum } from '../../src/numbers/real.ts';
import { all, equal, unequal } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

export default existence({
  title: { en: 'After step 1 the rows need not sum to 1', zh: '第一步之后各行之和未必为 1' },
  statement: String.raw`\exists\,p_k, \tilde p:\ \sum_i \frac{p_{ki}}{\bar p_i}\,\tilde p_i \ne 1`,
  source: kexue(8728, 'step1-not-stochastic', 'section 3, after eq. (4); the two rows of section 1'),
  constants: { first: '238/319' },
  witness: {
    rows: [
      ['1/20', '19/20'],
      ['1/2', '1/2'],
    ],
    prior: ['1/2', '1/2'],
  },
  conclude: ({ rows, prior }, { first }) => {
    const [r1, r2] = towardsPrior(rows, prior).map(sum);
    return all({ 'not 1': unequal(r1!, 1), 'the first': equal(r1!, first), 'the second': equal(r2!, '400/319') });
  },
  failsIf: {
    'the first sum is 239/319': { constants: { first: '239/319' } },
    'the prior is the mean already': { witness: { prior: ['11/40', '29/40'] } },
  },
});
