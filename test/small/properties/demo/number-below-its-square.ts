import { cite, inequality } from '../../../../src/claim.ts';
import { reals } from '../../../../src/draw/reals.ts';
import { atMost } from '../../../../src/statement.ts';

export default inequality({
  title: { en: 'False as written: a number is at most its square', zh: '原文有误：实数不超过其平方' },
  statement: String.raw`x \le x^2`,
  source: cite('a fixture', 'nowhere'),
  forAll: { x: reals },
  conclude: ({ x }) => atMost(x, x.squared()),
  counterexample: { x: '1/2' },
});
