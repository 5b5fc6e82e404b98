import { cite, implication } from '../../../../src/claim.ts';
import { reals } from '../../../../src/draw/reals.ts';
import { atMost } from '../../../../src/statement.ts';

export default implication({
  title: { en: 'A neighbour that is no neighbour', zh: '并非反例的邻居' },
  statement: String.raw`x \le y \implies x \le y + 1`,
  source: cite('a test', 'made there'),
  forAll: { x: reals, y: reals },
  assume: { order: ({ x, y }) => atMost(x, y) },
  conclude: ({ x, y }) => atMost(x, y.plus(1)),
  failsIf: { 'y is more': { assume: { order: ({ x, y }) => atMost(x.times(1), y) } } },
});
