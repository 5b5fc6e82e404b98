import { uniform } from '../../chance/samplers.ts';
import { cite } from '../../claim.ts';
import { from } from '../../draw/reals.ts';
import { real } from '../../numbers/real.ts';
import { equal } from '../../statement.ts';
import { expectation } from '../../wording/chance.ts';

export default expectation({
  title: { en: 'The mean square of a uniform variable is a third', zh: '均匀变量平方的均值为三分之一' },
  statement: String.raw`x\sim U(-a,a) \implies E\bigl[(x/a)^2\bigr]=\tfrac13`,
  source: cite('author, work, year', 'where in it'),
  constants: { m: '1/3' },
  forAll: { a: from(1) },
  sample: ({ a }) => uniform(a.negated(), a),
  variable: (x, { a }) => real.double(x).over(a).squared(),
  bounded: [0, 1],
  conclude: ({ E }, { m }) => equal(E, m),
  failsIf: {
    'it is more': { constants: { m: '1/2' } },
    'only one side is drawn from, up to its middle': { sample: ({ a }) => uniform(0, a.over(2)) },
  },
});
