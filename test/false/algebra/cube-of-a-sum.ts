import { cite, identity } from '../../../src/claim.ts';
import { reals } from '../../../src/draw/reals.ts';
import { sum } from '../../../src/numbers/real.ts';
import { equal } from '../../../src/statement.ts';

export default identity({
  title: { en: 'The cube of a sum, wrong in its last term', zh: '末项有误的和立方公式' },
  statement: '(x+y)^3 = x^3 + 3x^2y + 3xy^2 + y^2',
  source: cite('a falsehood', 'true for y = 0 and y = 1, where corners look first'),
  forAll: { x: reals, y: reals },
  conclude: ({ x, y }) => {
    const terms = [x.power(3), x.squared().times(y).times(3), y.squared().times(x).times(3), y.squared()];
    return equal(x.plus(y).power(3), sum(terms));
  },
});

export const expected = 'refuted';
