import { inequality, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { columnMeans, everyClassHasMass, iteration } from '../../src/models/alternating-normalization.ts';
import { squaredDistance } from '../../src/models/euclidean.ts';
import { dot } from '../../src/numbers/real.ts';
import { atMost, every, moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'False as stated: in Euclidean distance the mean may move away from the prior, with all rows corrected together',
    zh: '此说不成立：即使所有行一起修正，按欧氏距离衡量，预测均值也可能离先验更远',
  },
  statement: String.raw`\|\bar p'-\tilde p\|_2 \le \|\bar p-\tilde p\|_2`,
  source: kexue(8728, 'closer-to-prior', 'section 1, the aim, in Euclidean distance'),
  forAll: { n: integers(2, 3), m: integers(2, 4), rows: family('n', distribution('m')), prior: distribution('m') },
  assume: {
    'every class has mass': ({ rows }) => everyClassHasMass(rows),
    'rows meet the prior': ({ rows, prior }) => every(rows, (row) => moreThan(dot(row, prior), 0))!,
  },
  conclude: ({ rows, prior }) =>
    atMost(squaredDistance(columnMeans(iteration(rows, prior)), prior), squaredDistance(columnMeans(rows), prior)),
  failsIf: {
    'a class may be without mass': { drop: 'every class has mass' },
    'rows may miss the prior': { drop: 'rows meet the prior' },
    'two rows': { forAll: { n: integers(2, 2) } },
    'three classes': { forAll: { m: integers(3, 3) } },
  },
  counterexample: {
    n: 2,
    m: 3,
    rows: [
      ['1/4', '3/4', 0],
      [0, 0, 1],
    ],
    prior: ['1/4', '1/2', '1/4'],
  },
});
