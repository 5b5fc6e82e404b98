import { cite, inequality } from '../../../src/claim.ts';
import { integers } from '../../../src/draw/integer.ts';
import { vector } from '../../../src/draw/vectors.ts';
import { sum } from '../../../src/numbers/real.ts';
import { all, atMost } from '../../../src/statement.ts';

export default inequality({
  title: { en: 'Every number is at most the mean', zh: '每个数都不超过平均数' },
  statement: String.raw`\forall i:\ x_i \le \tfrac1n\textstyle\sum_j x_j`,
  source: cite('a falsehood', 'the quantifier should be ∃ i'),
  forAll: { n: integers(1, 6), x: vector('n') },
  conclude: ({ n, x }) => {
    const mean = sum(x).over(n);
    return all(Object.fromEntries(x.map((v, i) => [`entry ${i + 1}`, atMost(v, mean)])));
  },
});

export const expected = 'refuted';
