import { kexue } from '../../src/claim.ts';
import { corrected, iteration } from '../../src/models/alternating-normalization.ts';
import { all, equal, equalVectors, moreThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

export default existence({
  title: {
    en: 'Beside the confident (0.05, 0.95) and with a uniform prior, the undecided (1/2, 1/2) becomes (29/40, 11/40)',
    zh: '与高置信预测 (0.05, 0.95) 并列、先验均匀时，(1/2, 1/2) 被修正为 (29/40, 11/40)，偏向第一类',
  },
  statement: String.raw`\begin{pmatrix}1/20&19/20\\1/2&1/2\end{pmatrix},\ \tilde p=\bigl(\tfrac12,\tfrac12\bigr) \ \longmapsto\ \begin{pmatrix}29/238&209/238\\29/40&11/40\end{pmatrix}`,
  source: kexue(8728, 'binary-example', 'section 1, the first example'),
  constants: { first: '29/40' },
  witness: { confident: ['1/20', '19/20'], row: ['1/2', '1/2'], prior: ['1/2', '1/2'] },
  conclude: ({ confident, row, prior }, { first }) => {
    const q = corrected([confident], row, prior);
    return all({
      'the new row': equal(q[0]!, first),
      'prefers the first class': moreThan(q[0]!, q[1]!),
      'the mean reversed': equalVectors(q, [row[0]!.plus(confident[1]!).over(2), row[1]!.plus(confident[0]!).over(2)]),
      'the confident row': equal(iteration([confident, row], prior)[0]![0]!, '29/238'),
    });
  },
  failsIf: {
    'the new first entry is 28/40': { constants: { first: '28/40' } },
    'the prior is that of the mean': { witness: { prior: ['11/40', '29/40'] } },
    'the other row is sure of the first class': { witness: { confident: ['19/20', '1/20'] } },
  },
});
