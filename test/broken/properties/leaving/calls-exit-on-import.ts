import { cite, inequality } from '../../../../src/claim.ts';
import { reals } from '../../../../src/draw/reals.ts';
import { atMost } from '../../../../src/statement.ts';

process.exit(0);

export default inequality({
  title: { en: 'Calls process.exit on import', zh: 'Calls process.exit on import' },
  statement: String.raw`x \le |x|`,
  source: cite('a fixture', 'nowhere'),
  forAll: { x: reals },
  conclude: ({ x }) => atMost(x, x.abs()),
  failsIf: { 'the relation is strict': { flip: 'conclusion' } },
});
