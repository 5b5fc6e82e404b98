import { kexue } from '../../src/claim.ts';
import { columnMeans, iterated } from '../../src/models/alternating-normalization.ts';
import { all, equal, equalVectors, every, lessThan, moreThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

export default existence({
  title: {
    en: 'For α > 1 one-hot rows stay what they are, consistent or not, and α decides which of them the others go to',
    zh: 'α > 1 时 one-hot 行保持不变而不必与先验一致，且其余各行趋向哪一端取决于 α',
  },
  statement: String.raw`\begin{pmatrix}.2&.8\\.3&.7\\.4&.6\end{pmatrix},\ \tilde p=\bigl(\tfrac12,\tfrac12\bigr):\quad p^{(3)}_{21} > p^{(2)}_{21} > \tfrac12 \ (\alpha=2),\quad p^{(3)}_{21} < p^{(2)}_{21} < \tfrac12 \ (\alpha=3)`,
  source: kexue(
    8728,
    'alpha-iterates',
    'section 6, eq. (7) iterated: what α > 1 does; the limits one-hot, the mean (2/3, 1/3)',
  ),
  constants: { first: '2/3' },
  witness: {
    rows: [
      ['1/5', '4/5'],
      ['3/10', '7/10'],
      ['2/5', '3/5'],
    ],
    oneHot: [
      [0, 1],
      [1, 0],
      [1, 0],
    ],
    prior: ['1/2', '1/2'],
  },
  conclude: ({ rows, oneHot, prior }, { first }) => {
    const second = (alpha: number, t: number) => iterated(rows, prior, t, alpha)[1]![0]!;
    return all({
      'one-hot rows stay': every([2, 3], (alpha) =>
        equalVectors(iterated(oneHot, prior, 1, alpha).flat(), oneHot.flat()),
      )!,
      'with another mean': equal(columnMeans(oneHot)[0]!, first),
      'α = 2': all({ above: moreThan(second(2, 2), '1/2'), rising: moreThan(second(2, 3), second(2, 2)) }),
      'α = 3': all({ below: lessThan(second(3, 2), '1/2'), falling: lessThan(second(3, 3), second(3, 2)) }),
    });
  },
  failsIf: {
    'the mean is the prior': { constants: { first: '1/2' } },
    'it falls for α = 2 as well': {
      conclude: ({ rows, prior }) => lessThan(iterated(rows, prior, 3, 2)[1]![0]!, iterated(rows, prior, 2, 2)[1]![0]!),
    },
    'rows that are not one-hot stay': {
      witness: {
        oneHot: [
          [0, 1],
          ['2/3', '1/3'],
          [1, 0],
        ],
      },
    },
  },
});
