import { cite, implication } from '../../../src/claim.ts';
import { reals } from '../../../src/draw/reals.ts';
import { ONE } from '../../../src/numbers/real.ts';
import { atMost, equal } from '../../../src/statement.ts';

export default implication({
  title: { en: 'A hypothesis without a value', zh: '没有值的前提' },
  statement: String.raw`1/(x-x) = 0 \implies 1 \le 0`,
  source: cite('a vacuous truth', 'what has no value does not hold'),
  forAll: { x: reals },
  assume: { 'a quotient by zero': ({ x }) => equal(ONE.over(x.minus(x)), 0) },
  conclude: () => atMost(1, 0),
});

export const expected = 'gave up';
