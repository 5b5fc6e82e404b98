import { identity, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { everyClassHasMass, iteration, normalizedRows } from '../../src/models/alternating-normalization.ts';
import { dot, sum } from '../../src/numbers/real.ts';
import { all, equal, equalVectors, every, iff, moreThan } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'Step 2 makes every row sum to 1, if it has mass where the prior has; doing it twice changes nothing',
    zh: '只要该行与先验的支撑相交，第二步使每行之和为 1；重复该步不再改变结果',
  },
  statement: String.raw`\langle p_k,\tilde p\rangle > 0:\quad \sum_i p'_{ki} = 1,\quad p'_{ki}=0 \iff p_{ki}\tilde p_i=0,\quad \text{normalised again: } p''_k=p'_k`,
  source: kexue(8728, 'step2-stochastic', 'section 3, eq. (5), with a vector on the right'),
  constants: { one: 1 },
  forAll: { n: integers(1, 2), m: integers(2, 3), rows: family('n', distribution('m')), prior: distribution('m') },
  assume: {
    'every class has mass': ({ rows }) => everyClassHasMass(rows),
    'rows meet the prior': ({ rows, prior }) => every(rows, (row) => moreThan(dot(row, prior), 0))!,
  },
  conclude: ({ rows, prior }, { one }) => {
    const next = iteration(rows, prior);
    return all({
      sums: every(next, (row) => equal(sum(row), one))!,
      'the zeros of the row and the prior': every(
        next.flatMap((row, k) => row.map((p, i) => [p, rows[k]![i]!.times(prior[i]!)] as const)),
        ([after, before]) => iff(equal(after, 0), equal(before, 0)),
      )!,
      idempotent: equalVectors(normalizedRows(next).flat(), next.flat()),
    });
  },
  failsIf: {
    'a class may be without mass': { drop: 'every class has mass' },
    'a row may miss the prior': { drop: 'rows meet the prior' },
    'a thousandth more': { constants: { one: '1001/1000' } },
    'the zeros of the row alone': {
      conclude: ({ rows, prior }) => {
        const next = iteration(rows, prior);
        return every(
          next[0]!.map((p, i) => [p, rows[0]![i]!] as const),
          ([after, before]) => iff(equal(after, 0), equal(before, 0)),
        )!;
      },
    },
  },
});
