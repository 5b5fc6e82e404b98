import { cite, identity } from '../../../src/claim.ts';
import { reals } from '../../../src/draw/reals.ts';
import { equal } from '../../../src/statement.ts';

export default identity({
  title: { en: 'x/x = 1', zh: 'x/x = 1' },
  statement: 'x/x = 1',
  source: cite('a falsehood', 'x = 0 has no quotient'),
  forAll: { x: reals },
  conclude: ({ x }) => equal(x.over(x), 1),
});

export const expected = 'refuted';
