import { cite, inequality } from '../../../../src/claim.ts';
import { reals } from '../../../../src/draw/reals.ts';
import { atMost } from '../../../../src/statement.ts';

export default inequality({
  title: { en: 'Lacks a source', zh: 'Lacks a source' },
  statement: String.raw`x \le |x|`,
  forAll: { x: reals },
  conclude: ({ x }) => atMost(x, x.abs()),
  failsIf: { 'the relation is strict': { flip: 'conclusion' } },
});
