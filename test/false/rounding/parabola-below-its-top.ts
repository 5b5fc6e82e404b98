import { cite, inequality } from '../../../src/claim.ts';
import { between } from '../../../src/draw/reals.ts';
import { ONE, real } from '../../../src/numbers/real.ts';
import { atMost } from '../../../src/statement.ts';

export default inequality({
  title: { en: 'x(1 − x) stays 10⁻¹⁵ below 1/4', zh: 'x(1 − x) 总比 1/4 小 10⁻¹⁵' },
  statement: String.raw`x(1-x) \le \tfrac14 - 10^{-15}`,
  source: cite('a falsehood', 'false only within 10⁻⁷ of 1/2'),
  forAll: { x: between(0, 1) },
  conclude: ({ x }) => atMost(x.times(ONE.minus(x)), real('1/4').minus('1e-15')),
});

export const expected = 'refuted';
