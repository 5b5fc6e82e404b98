import { cite, implication } from '../../../../src/claim.ts';
import { reals } from '../../../../src/draw/reals.ts';
import { atMost } from '../../../../src/statement.ts';

export default implication({
  title: { en: 'The order turned round', zh: '次序反转' },
  statement: String.raw`x \le y \implies -x \le -y`,
  source: cite('a test', 'made there'),
  forAll: { x: reals, y: reals },
  assume: { order: ({ x, y }) => atMost(x, y) },
  conclude: ({ x, y }) => atMost(x.negated(), y.negated()),
  failsIf: { 'nothing is assumed': { drop: 'order' } },
});
