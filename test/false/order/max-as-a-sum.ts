import { cite, identity } from '../../../src/claim.ts';
import { reals } from '../../../src/draw/reals.ts';
import { max } from '../../../src/numbers/real.ts';
import { equal } from '../../../src/statement.ts';

export default identity({
  title: { en: 'max(x, y) = (x + y)/2 + |x − y|', zh: 'max(x, y) = (x + y)/2 + |x − y|' },
  statement: String.raw`\max(x,y) = \tfrac{x+y}{2} + |x-y|`,
  source: cite('a falsehood', 'the last term should be halved: true at ties alone'),
  forAll: { x: reals, y: reals },
  conclude: ({ x, y }) => equal(max(x, y), x.plus(y).over(2).plus(x.minus(y).abs())),
});

export const expected = 'refuted';
