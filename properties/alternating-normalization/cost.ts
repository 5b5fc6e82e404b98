import { identity, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { columnSums, corrected, everyClassHasMass, type Row } from '../../src/models/alternating-normalization.ts';
import { normalized } from '../../src/models/entropy.ts';
import { dot } from '../../src/numbers/real.ts';
import { equalVectors, moreThan } from '../../src/statement.ts';

/** With the column sums S of the confident rows: O(m) for a row, however many of them there are. */
const fast = (S: Row, row: Row, prior: Row) => normalized(row.map((p, i) => p.times(prior[i]!).over(S[i]!.plus(p))));

export default identity({
  title: {
    en: 'One iteration costs O(m) a sample: the confident rows enter by their sum alone',
    zh: '单次迭代每个样本只需 O(m)：高置信行只以其和出现',
  },
  statement: String.raw`p'_{ji} \propto \frac{p_{ji}\,\tilde p_i}{S_i+p_{ji}}, \quad S=\sum_{\text{confident}} p_k`,
  source: kexue(8728, 'cost', 'introduction: the extra cost is negligible; what can be said for certain'),
  forAll: {
    n: integers(1, 3),
    m: integers(1, 3),
    confident: family('n', distribution('m')),
    row: distribution('m'),
    prior: distribution('m'),
  },
  assume: {
    'every class has mass': ({ confident, row }) => everyClassHasMass([...confident, row]),
    'the row meets the prior': ({ row, prior }) => moreThan(dot(row, prior), 0),
  },
  conclude: ({ confident, row, prior }) =>
    equalVectors(fast(columnSums(confident), row, prior), corrected(confident, row, prior)),
  failsIf: {
    'a class may be without mass': { drop: 'every class has mass' },
    'the row may miss the prior': { drop: 'the row meets the prior' },
    'the row itself is left out of the sum': {
      conclude: ({ confident, row, prior }) => {
        const S = columnSums(confident);
        const left = normalized(row.map((p, i) => p.times(prior[i]!).over(S[i]!)));
        return equalVectors(left, corrected(confident, row, prior));
      },
    },
    'for two iterations': {
      conclude: ({ confident, row, prior }) => {
        const S = columnSums(confident);
        return equalVectors(fast(S, fast(S, row, prior), prior), corrected(confident, row, prior, 2));
      },
    },
  },
});
