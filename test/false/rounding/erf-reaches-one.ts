import { cite, identity } from '../../../src/claim.ts';
import { from } from '../../../src/draw/reals.ts';
import { erf } from '../../../src/numbers/real.ts';
import { equal } from '../../../src/statement.ts';

export default identity({
  title: { en: 'erf(x) = 1 from x = 6 on', zh: '当 x ≥ 6 时 erf(x) = 1' },
  statement: String.raw`x \ge 6 \implies \operatorname{erf}(x) = 1`,
  source: cite('a falsehood', 'true of the doubles nearest to erf(x)'),
  forAll: { x: from(6) },
  conclude: ({ x }) => equal(erf(x), 1),
});

export const expected = 'refuted';
