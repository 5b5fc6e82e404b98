import { cite, inequality } from '../../../src/claim.ts';
import { distribution } from '../../../src/draw/distribution.ts';
import { integers } from '../../../src/draw/integer.ts';
import { real, sum } from '../../../src/numbers/real.ts';
import { lessThan } from '../../../src/statement.ts';

export default inequality({
  title: { en: "Markov's inequality is strict", zh: '马尔可夫不等式严格成立' },
  statement: String.raw`X \ge 0,\ a > 0 \implies P(X \ge a) < E[X]/a`,
  source: cite('a falsehood', 'a tie where X is 0 or a'),
  forAll: { k: integers(2, 5), p: distribution('k'), a: integers(1, 4) },
  conclude: ({ p, a }) => {
    const mean = sum(p.map((v, x) => v.times(x)));
    return lessThan(sum(p.slice(a)), mean.over(real(a)));
  },
});

export const expected = 'refuted';
