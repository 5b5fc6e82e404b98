import { cite, identity } from '../../../src/claim.ts';
import { distribution } from '../../../src/draw/distribution.ts';
import { equal } from '../../../src/statement.ts';

export default identity({
  title: { en: 'P(A and B) = P(A) P(B)', zh: 'P(A 且 B) = P(A) P(B)' },
  statement: String.raw`P(A\cap B) = P(A)\,P(B)`,
  source: cite('a falsehood', 'independence is missing'),
  forAll: { p: distribution(4) },
  conclude: ({ p: [both, onlyA, onlyB] }) => equal(both!, both!.plus(onlyA!).times(both!.plus(onlyB!))),
});

export const expected = 'refuted';
