import { cite, inequality } from '../../../src/claim.ts';
import { reals } from '../../../src/draw/reals.ts';
import { exp } from '../../../src/numbers/real.ts';
import { moreThan } from '../../../src/statement.ts';

export default inequality({
  title: { en: 'eˣ > 1 + x', zh: 'eˣ > 1 + x' },
  statement: 'e^x > 1 + x',
  source: cite('a falsehood', 'a tie at 0'),
  forAll: { x: reals },
  conclude: ({ x }) => moreThan(exp(x), x.plus(1)),
});

export const expected = 'refuted';
