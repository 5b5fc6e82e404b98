import { cite, inequality } from '../../../src/claim.ts';
import { between } from '../../../src/draw/reals.ts';
import { ONE, real } from '../../../src/numbers/real.ts';
import { atMost } from '../../../src/statement.ts';

export default inequality({
  title: { en: '1 + x ≤ 1 + x/2 for 0 ≤ x ≤ 2⁻⁶⁰', zh: '当 0 ≤ x ≤ 2⁻⁶⁰ 时 1 + x ≤ 1 + x/2' },
  statement: String.raw`1 + x \le 1 + \tfrac x2`,
  source: cite('a falsehood', 'both sides are 1 as doubles; equal for x = 0'),
  forAll: { x: between(0, real(`1/${2n ** 60n}`)) },
  conclude: ({ x }) => atMost(ONE.plus(x), ONE.plus(x.over(2))),
});

export const expected = 'refuted';
