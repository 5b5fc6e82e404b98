import { cite, inequality } from '../../../src/claim.ts';
import { reals } from '../../../src/draw/reals.ts';
import { sin } from '../../../src/numbers/real.ts';
import { atMost } from '../../../src/statement.ts';

export default inequality({
  title: { en: 'sin x ≤ x', zh: 'sin x ≤ x' },
  statement: String.raw`\sin x \le x`,
  source: cite('a falsehood', 'the hypothesis x ≥ 0 is missing'),
  forAll: { x: reals },
  conclude: ({ x }) => atMost(sin(x), x),
});

export const expected = 'refuted';
