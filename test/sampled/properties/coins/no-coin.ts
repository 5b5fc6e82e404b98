import { cite, inequality } from '../../../../src/claim.ts';
import { reals } from '../../../../src/draw/reals.ts';
import { atMost } from '../../../../src/statement.ts';

export default inequality({
  title: { en: 'A number is at most its size', zh: '实数不超过其绝对值' },
  statement: String.raw`x \le |x|`,
  source: cite('a fixture', 'nowhere'),
  forAll: { x: reals },
  conclude: ({ x }) => atMost(x, x.abs()),
});
