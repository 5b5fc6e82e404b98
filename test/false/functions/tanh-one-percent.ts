import { cite, inequality } from '../../../src/claim.ts';
import { from } from '../../../src/draw/reals.ts';
import { tanh } from '../../../src/numbers/real.ts';
import { atMost } from '../../../src/statement.ts';

export default inequality({
  title: { en: 'tanh x ≤ 0.754 x for x ≥ 1', zh: '当 x ≥ 1 时 tanh x ≤ 0.754 x' },
  statement: String.raw`x \ge 1 \implies \tanh x \le 0.754\,x`,
  source: cite('a falsehood', 'tanh 1 = 0.7616: one per cent too little, and only near 1'),
  constants: { c: '0.754' },
  forAll: { x: from(1) },
  conclude: ({ x }, { c }) => atMost(tanh(x), x.times(c)),
});

export const expected = 'refuted';
