import { cite, inequality } from '../../../src/claim.ts';
import { from } from '../../../src/draw/reals.ts';
import { exp } from '../../../src/numbers/real.ts';
import { atMost } from '../../../src/statement.ts';

export default inequality({
  title: { en: 'e⁻ˣ ≤ e⁻²ˣ for x ≥ 1000', zh: '当 x ≥ 1000 时 e⁻ˣ ≤ e⁻²ˣ' },
  statement: String.raw`x \ge 1000 \implies e^{-x} \le e^{-2x}`,
  source: cite('a falsehood', 'as doubles, 0 ≤ 0'),
  forAll: { x: from(1000) },
  conclude: ({ x }) => atMost(exp(x.negated()), exp(x.times(-2))),
});

export const expected = 'refuted';
