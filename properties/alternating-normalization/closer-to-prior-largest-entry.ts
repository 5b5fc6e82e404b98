import { inequality, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { columnMeans, everyClassHasMass, iteration, type Row } from '../../src/models/alternating-normalization.ts';
import { dot, max, ZERO } from '../../src/numbers/real.ts';
import { atMost, every, moreThan } from '../../src/statement.ts';

const worst = (p: Row, q: Row) => max(ZERO, ...p.map((pi, i) => pi.minus(q[i]!).abs()));

export default inequality({
  title: {
    en: 'False as stated: the entry furthest from the prior may be further off, with all rows corrected together',
    zh: '此说不成立：即使所有行一起修正，与先验的最大偏差也可能变大',
  },
  statement: String.raw`\max_i|\bar p'_i-\tilde p_i| \le \max_i|\bar p_i-\tilde p_i|`,
  source: kexue(8728, 'closer-to-prior', 'section 1, the aim, in the largest deviation'),
  forAll: { n: integers(2, 3), m: integers(2, 4), rows: family('n', distribution('m')), prior: distribution('m') },
  assume: {
    'every class has mass': ({ rows }) => everyClassHasMass(rows),
    'rows meet the prior': ({ rows, prior }) => every(rows, (row) => moreThan(dot(row, prior), 0))!,
  },
  conclude: ({ rows, prior }) =>
    atMost(worst(columnMeans(iteration(rows, prior)), prior), worst(columnMeans(rows), prior)),
  failsIf: {
    'a class may be without mass': { drop: 'every class has mass' },
    'rows may miss the prior': { drop: 'rows meet the prior' },
  },
  counterexample: {
    n: 2,
    m: 4,
    rows: [
      ['5/6', 0, 0, '1/6'],
      [0, '1/2', '1/6', '1/3'],
    ],
    prior: ['1/3', '1/3', '1/6', '1/6'],
  },
});
