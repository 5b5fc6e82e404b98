import { cite, inequality } from '../../../src/claim.ts';
import { between } from '../../../src/draw/reals.ts';
import { real } from '../../../src/numbers/real.ts';
import { unequal } from '../../../src/statement.ts';

export default inequality({
  title: { en: 'No number in [0, 1] is its own third of one', zh: '[0, 1] 中没有数等于三分之一' },
  statement: String.raw`x \ne \tfrac13`,
  source: cite('a falsehood', 'no double is 1/3, a rational is'),
  forAll: { x: between(0, 1) },
  conclude: ({ x }) => unequal(x, real('1/3')),
});

export const expected = 'refuted';
