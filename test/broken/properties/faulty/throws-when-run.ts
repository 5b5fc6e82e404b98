import { cite, inequality } from '../../../../src/claim.ts';
import { reals } from '../../../../src/draw/reals.ts';
import { atMost } from '../../../../src/statement.ts';

export default inequality({
  title: { en: 'Throws when run', zh: 'Throws when run' },
  statement: String.raw`x \le |x|`,
  source: cite('a fixture', 'nowhere'),
  forAll: { x: reals },
  conclude: () => { throw new TypeError('the fixture throws\nwith a second line'); },
  failsIf: { 'the relation is strict': { flip: 'conclusion' } },
});
