import { identity, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import {
  columnMeans,
  everyClassHasMass,
  normalizedRows,
  towardsPrior,
} from '../../src/models/alternating-normalization.ts';
import { real } from '../../src/numbers/real.ts';
import { equalVectors } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'After step 1 the mean prediction is the prior, if every class has mass in some row',
    zh: '只要每个类别在某一行中概率非零，第一步之后预测均值恰为先验分布',
  },
  statement: String.raw`\bar p_i>0\ \forall i:\quad \frac1N\sum_{k=1}^N \frac{p_{ki}}{\bar p_i}\,\tilde p_i = \tilde p_i`,
  source: kexue(8728, 'step1-mean', 'section 3, eq. (4)'),
  constants: { one: 1 },
  forAll: { n: integers(1, 4), m: integers(1, 4), rows: family('n', distribution('m')), prior: distribution('m') },
  assume: { 'every class has mass': ({ rows }) => everyClassHasMass(rows) },
  conclude: ({ rows, prior }, { one }) =>
    equalVectors(
      columnMeans(towardsPrior(rows, prior)),
      prior.map((p) => p.times(one)),
    ),
  failsIf: {
    'a class may be without mass': { drop: 'every class has mass' },
    'a thousandth more': { constants: { one: '1001/1000' } },
    'the rows are normalised as well': {
      conclude: ({ rows, prior }) => equalVectors(columnMeans(normalizedRows(towardsPrior(rows, prior))), prior),
    },
    'the prior is the uniform one, whatever is given': {
      conclude: ({ m, rows, prior }) =>
        equalVectors(
          columnMeans(towardsPrior(rows, prior)),
          prior.map(() => real(1).over(m)),
        ),
    },
  },
});
