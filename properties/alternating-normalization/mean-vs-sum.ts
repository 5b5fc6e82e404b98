import { identity, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import {
  columnSums,
  everyClassHasMass,
  iteration,
  normalizedRows,
  type Row,
  type Rows,
  scaledColumns,
  towardsPrior,
} from '../../src/models/alternating-normalization.ts';
import { dot, real } from '../../src/numbers/real.ts';
import { equalVectors, every, moreThan } from '../../src/statement.ts';

/** The columns divided by multiples of their sums, and scaled to the prior. */
const bySums = (rows: Rows, prior: Row, c: Row) =>
  scaledColumns(
    rows,
    columnSums(rows).map((s, i) => prior[i]!.over(s.times(c[i]!))),
  );

export default identity({
  title: {
    en: 'Dividing by column sums, or by any multiple of them, gives the same as dividing by column means',
    zh: '第一步除以列和（或其任意倍数）与除以列均值，结果相同',
  },
  statement: String.raw`\frac{p_{ki}\tilde p_i/(c\sum_l p_{li})}{\sum_j p_{kj}\tilde p_j/(c\sum_l p_{lj})} = \frac{p_{ki}\tilde p_i/\bar p_i}{\sum_j p_{kj}\tilde p_j/\bar p_j}`,
  source: kexue(8728, 'mean-vs-sum', "author's reply in the comments"),
  forAll: {
    n: integers(1, 2),
    m: integers(2, 3),
    rows: family('n', distribution('m')),
    prior: distribution('m'),
    c: integers(1, 99),
  },
  assume: {
    'every class has mass': ({ rows }) => everyClassHasMass(rows),
    'rows meet the prior': ({ rows, prior }) => every(rows, (row) => moreThan(dot(row, prior), 0))!,
    'c > 0': { holds: ({ c }) => moreThan(c, 0), without: { c: integers(0, 99) } },
  },
  conclude: ({ rows, prior, c }) => {
    const scaled = bySums(
      rows,
      prior,
      prior.map(() => real(c)),
    );
    return equalVectors(normalizedRows(scaled).flat(), iteration(rows, prior).flat());
  },
  failsIf: {
    'a class may be without mass': { drop: 'every class has mass' },
    'a row may miss the prior': { drop: 'rows meet the prior' },
    'c may be 0': { drop: 'c > 0' },
    'without step 2': {
      conclude: ({ rows, prior, c }) =>
        equalVectors(
          bySums(
            rows,
            prior,
            prior.map(() => real(c)),
          ).flat(),
          towardsPrior(rows, prior).flat(),
        ),
    },
    'a factor for each class': {
      conclude: ({ rows, prior }) => {
        const factors = prior.map((_, i) => real(i + 1));
        return equalVectors(normalizedRows(bySums(rows, prior, factors)).flat(), iteration(rows, prior).flat());
      },
    },
  },
});
