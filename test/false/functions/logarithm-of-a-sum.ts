import { cite, identity } from '../../../src/claim.ts';
import { positive } from '../../../src/draw/reals.ts';
import { log } from '../../../src/numbers/real.ts';
import { equal } from '../../../src/statement.ts';

export default identity({
  title: { en: 'log(x + y) = log x + log y', zh: 'log(x + y) = log x + log y' },
  statement: String.raw`\log(x+y) = \log x + \log y`,
  source: cite('a falsehood', 'true where x + y = xy: at x = y = 2'),
  forAll: { x: positive, y: positive },
  conclude: ({ x, y }) => equal(log(x.plus(y)), log(x).plus(log(y))),
});

export const expected = 'refuted';
