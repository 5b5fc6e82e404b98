import { cite, inequality } from '../../../../src/claim.ts';
import { reals } from '../../../../src/draw/reals.ts';
import { atMost } from '../../../../src/statement.ts';

export default inequality({
  title: { en: 'Fills the memory', zh: 'Fills the memory' },
  statement: String.raw`x \le |x|`,
  source: cite('a fixture', 'nowhere'),
  forAll: { x: reals },
  conclude: () => { const all: string[][] = []; for (;;) all.push(new Array(1000).fill("x")); },
  failsIf: { 'the relation is strict': { flip: 'conclusion' } },
});
