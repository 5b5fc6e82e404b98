import { cite, inequality } from '../../../src/claim.ts';
import { between } from '../../../src/draw/reals.ts';
import { ONE, sqrt } from '../../../src/numbers/real.ts';
import { atMost } from '../../../src/statement.ts';

export default inequality({
  title: { en: '√(n + 1) − √n ≤ 1/(2√(n + 1))', zh: '√(n + 1) − √n ≤ 1/(2√(n + 1))' },
  statement: String.raw`10^{32} \le n \le 10^{40} \implies \sqrt{n+1}-\sqrt n \le \frac1{2\sqrt{n+1}}`,
  source: cite('a falsehood', 'false everywhere by 1/(8 n^{3/2}); as doubles the left side is 0'),
  forAll: { n: between('1e32', '1e40') },
  conclude: ({ n }) => atMost(sqrt(n.plus(1)).minus(sqrt(n)), ONE.over(sqrt(n.plus(1)).times(2))),
});

export const expected = 'refuted';
