import { inequality, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { columnMeans, everyClassHasMass } from '../../src/models/alternating-normalization.ts';
import { all, atLeast, atMost, equal, every, iff } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'No probability is more than N times its class mean, and N times it only where no other row has mass',
    zh: '任一概率不超过类别均值的 N 倍，且仅当该类别的质量全在这一行时取到',
  },
  statement: String.raw`0 \le \frac{p_{ki}}{\bar p_i} \le N = n+1, \quad = N \iff p_{li}=0\ \forall l\ne k`,
  source: kexue(8728, 'step1-mean', 'section 3, eq. (4): the quotient by the mean'),
  constants: { one: 1 },
  forAll: { N: integers(1, 4), m: integers(1, 4), rows: family('N', distribution('m')) },
  assume: { 'every class has mass': ({ rows }) => everyClassHasMass(rows) },
  tight: true,
  conclude: ({ N, rows }, { one }) => {
    const [first, ...others] = rows;
    return every(
      columnMeans(rows).map((mean, i) => ({ quotient: first![i]!.over(mean), rest: others.map((row) => row[i]!) })),
      ({ quotient, rest }) =>
        all({
          'at least 0': atLeast(quotient, 0),
          'at most N': atMost(quotient, one.times(N)),
          'N if alone': iff(equal(quotient, N), every(rest, (p) => equal(p, 0)) ?? equal(0, 0)),
        }),
    )!;
  },
  failsIf: {
    'a class may be without mass': { drop: 'every class has mass' },
    'a thousandth less than N': { constants: { one: '999/1000' } },
    'it is at most n': {
      conclude: ({ N, rows }) => atMost(rows[0]![0]!.over(columnMeans(rows)[0]!), Math.max(1, N - 1)),
    },
  },
});
