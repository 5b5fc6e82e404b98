import { cite } from '../../../src/claim.ts';
import { integers } from '../../../src/draw/integer.ts';
import { ONE } from '../../../src/numbers/real.ts';
import { atLeast, atMost } from '../../../src/statement.ts';
import { probability } from '../../../src/wording/chance.ts';

export default probability({
  title: { en: "Markov's inequality with half of its bound", zh: '界减半的马尔可夫不等式' },
  statement: String.raw`X \ge 0,\ E[X] = 1 \implies P(X \ge t) \le \frac{1}{2t}`,
  source: cite('a falsehood', 'X is t with probability 1/t, and 0 otherwise'),
  forAll: { t: integers(2, 20) },
  sample: ({ t }) => ({ sample: (stream) => (stream.nextBelow(t) === 0 ? t : 0) }),
  event: (x, { t }) => atLeast(x, t),
  conclude: ({ P, t }) => atMost(P, ONE.over(t).over(2)),
});

export const expected = 'refuted';
