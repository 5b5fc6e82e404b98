import { cite, identity } from '../../../src/claim.ts';
import { between } from '../../../src/draw/reals.ts';
import { exp, log, max } from '../../../src/numbers/real.ts';
import { equal } from '../../../src/statement.ts';

export default identity({
  title: { en: 'log(eˣ + eʸ) = max(x, y) when they are far apart', zh: '相距很远时 log(eˣ + eʸ) = max(x, y)' },
  statement: String.raw`|x| \le 1,\ 50 \le y \implies \log(e^x + e^y) = \max(x,y)`,
  source: cite('a falsehood', 'the two differ by e^(x − y), which no double shows'),
  forAll: { x: between(-1, 1), y: between(50, 60) },
  conclude: ({ x, y }) => equal(log(exp(x).plus(exp(y))), max(x, y)),
});

export const expected = 'refuted';
