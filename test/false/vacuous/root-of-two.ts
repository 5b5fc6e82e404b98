import { cite, implication } from '../../../src/claim.ts';
import { reals } from '../../../src/draw/reals.ts';
import { equal } from '../../../src/statement.ts';

export default implication({
  title: { en: 'A number whose square is 2 is 0', zh: '平方为 2 的数是 0' },
  statement: String.raw`x^2 = 2 \implies x = 0`,
  source: cite('a falsehood', 'but only rationals are drawn, and none has the square 2'),
  forAll: { x: reals },
  assume: { 'x is a root of 2': ({ x }) => equal(x.squared(), 2) },
  conclude: ({ x }) => equal(x, 0),
});

export const expected = 'gave up';
