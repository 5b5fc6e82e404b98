import { cite, inequality } from '../../../src/claim.ts';
import { nonnegative } from '../../../src/draw/reals.ts';
import { sqrt } from '../../../src/numbers/real.ts';
import { atMost } from '../../../src/statement.ts';

export default inequality({
  title: { en: 'The arithmetic mean is below the geometric mean', zh: '算术平均不超过几何平均' },
  statement: String.raw`\tfrac{x+y}{2} \le \sqrt{xy}`,
  source: cite('a falsehood', 'the other way round: true at ties alone'),
  forAll: { x: nonnegative, y: nonnegative },
  conclude: ({ x, y }) => atMost(x.plus(y).over(2), sqrt(x.times(y))),
});

export const expected = 'refuted';
