import { cite } from '../../../src/claim.ts';
import { sqrt, sum } from '../../../src/numbers/real.ts';
import { equal } from '../../../src/statement.ts';
import { existence } from '../../../src/wording/existence.ts';

export default existence({
  title: { en: 'Two sums of square roots that agree to 27 digits', zh: '两组平方根之和前 27 位相同' },
  statement: String.raw`\sqrt{A}+\sqrt{B}+\sqrt{C} = \sqrt{D}+\sqrt{E}+\sqrt{F}`,
  source: cite('a falsehood', '0, 4, 5 and 1, 2, 6 agree in sum and sum of squares (Prouhet, Tarry, Escott)'),
  witness: { left: [1000000000n, 1000000004n, 1000000005n], right: [1000000001n, 1000000002n, 1000000006n] },
  conclude: ({ left, right }) => equal(sum(left.map((n) => sqrt(n))), sum(right.map((n) => sqrt(n)))),
});

export const expected = 'refuted';
