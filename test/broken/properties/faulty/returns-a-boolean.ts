import { cite, inequality } from '../../../../src/claim.ts';
import { reals } from '../../../../src/draw/reals.ts';
import { atMost } from '../../../../src/statement.ts';

export default inequality({
  title: { en: 'Returns a boolean', zh: 'Returns a boolean' },
  statement: String.raw`x \le |x|`,
  source: cite('a fixture', 'nowhere'),
  forAll: { x: reals },
  conclude: ({ x }) => x.lo <= Math.abs(x.lo),
  failsIf: { 'the relation is strict': { flip: 'conclusion' } },
});
