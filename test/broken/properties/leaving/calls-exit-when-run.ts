import { cite, inequality } from '../../../../src/claim.ts';
import { reals } from '../../../../src/draw/reals.ts';
import { atMost } from '../../../../src/statement.ts';

export default inequality({
  title: { en: 'Calls process.exit when run', zh: 'Calls process.exit when run' },
  statement: String.raw`x \le |x|`,
  source: cite('a fixture', 'nowhere'),
  forAll: { x: reals },
  conclude: () => process.exit(0),
  failsIf: { 'the relation is strict': { flip: 'conclusion' } },
});
