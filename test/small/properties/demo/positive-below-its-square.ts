import { cite, inequality } from '../../../../src/claim.ts';
import { reals } from '../../../../src/draw/reals.ts';
import { atLeast, atMost } from '../../../../src/statement.ts';

export default inequality({
  title: { en: 'A positive number is at most its square', zh: '正数不超过其平方' },
  statement: String.raw`x \ge 0 \implies x \le x^2`,
  source: cite('a fixture', 'nowhere'),
  forAll: { x: reals },
  assume: { 'x is positive': ({ x }) => atLeast(x, 0) },
  conclude: ({ x }) => atMost(x, x.squared()),
  superfluous: { 'x may be negative': { drop: 'x is positive', reason: 'The square forgets the sign.' } },
});
