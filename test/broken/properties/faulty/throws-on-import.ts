import { cite, inequality } from '../../../../src/claim.ts';
import { reals } from '../../../../src/draw/reals.ts';
import { atMost } from '../../../../src/statement.ts';

throw new Error('the fixture throws\nwith a second line');

export default inequality({
  title: { en: 'Throws on import', zh: 'Throws on import' },
  statement: String.raw`x \le |x|`,
  source: cite('a fixture', 'nowhere'),
  forAll: { x: reals },
  conclude: ({ x }) => atMost(x, x.abs()),
  failsIf: { 'the relation is strict': { flip: 'conclusion' } },
});
