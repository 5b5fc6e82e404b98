import { cite, inequality } from '../../../src/claim.ts';
import { from } from '../../../src/draw/reals.ts';
import { exp } from '../../../src/numbers/real.ts';
import { atMost } from '../../../src/statement.ts';

export default inequality({
  title: { en: 'eˣ⁺¹ ≤ eˣ for x ≥ 1000', zh: '当 x ≥ 1000 时 eˣ⁺¹ ≤ eˣ' },
  statement: String.raw`x \ge 1000 \implies e^{x+1} \le e^x`,
  source: cite('a falsehood', 'as doubles, ∞ ≤ ∞'),
  forAll: { x: from(1000) },
  conclude: ({ x }) => atMost(exp(x.plus(1)), exp(x)),
});

export const expected = 'refuted';
