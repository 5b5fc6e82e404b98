import { implication, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { positive } from '../../src/draw/reals.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { columnMeans, everyClassHasMass, iteration } from '../../src/models/alternating-normalization.ts';
import { normalized } from '../../src/models/entropy.ts';
import { sum } from '../../src/numbers/real.ts';
import { equal, equalVectors, every } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'Where the mean prediction is the prior already, an iteration changes nothing',
    zh: '若预测均值已等于先验分布，则迭代不改变任何预测',
  },
  statement: String.raw`\bar p = \tilde p > 0,\ \sum_i p_{ki} = 1 \implies p'_k = p_k`,
  source: kexue(8728, 'fixed-point', 'section 3, and a reply in the comments'),
  forAll: { n: integers(1, 3), m: integers(1, 3), rows: family('n', distribution('m')) },
  assume: {
    'every class has mass': ({ rows }) => everyClassHasMass(rows),
    'rows sum to 1': {
      holds: ({ rows }) => every(rows, (row) => equal(sum(row), 1))!,
      without: { rows: family('n', nonzeroVector('m', positive)) },
    },
  },
  conclude: ({ rows }) => equalVectors(iteration(rows, columnMeans(rows)).flat(), rows.flat()),
  failsIf: {
    'a class may be without mass': { drop: 'every class has mass' },
    'rows of any sums': { drop: 'rows sum to 1' },
    'the prior is the last prediction': {
      conclude: ({ rows }) => equalVectors(iteration(rows, rows.at(-1)!).flat(), rows.flat()),
    },
    'with α = 2': {
      conclude: ({ rows }) => equalVectors(iteration(rows, normalized(columnMeans(rows)), 2).flat(), rows.flat()),
    },
  },
});
