import { cite, implication } from '../../../src/claim.ts';
import { reals } from '../../../src/draw/reals.ts';
import { equal, iff } from '../../../src/statement.ts';

export default implication({
  title: { en: 'Numbers with the same square are the same', zh: '平方相等的数相等' },
  statement: String.raw`x^2 = y^2 \iff x = y`,
  source: cite('a falsehood', 'one direction holds: the tie y = −x breaks the other'),
  forAll: { x: reals, y: reals },
  conclude: ({ x, y }) => iff(equal(x.squared(), y.squared()), equal(x, y)),
});

export const expected = 'refuted';
