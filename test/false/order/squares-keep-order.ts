import { cite, implication } from '../../../src/claim.ts';
import { reals } from '../../../src/draw/reals.ts';
import { atMost } from '../../../src/statement.ts';

export default implication({
  title: { en: 'Squaring keeps the order', zh: '平方保持大小顺序' },
  statement: String.raw`x \le y \implies x^2 \le y^2`,
  source: cite('a falsehood', 'the hypothesis 0 ≤ x is missing'),
  forAll: { x: reals, y: reals },
  assume: { ordered: ({ x, y }) => atMost(x, y) },
  conclude: ({ x, y }) => atMost(x.squared(), y.squared()),
});

export const expected = 'refuted';
