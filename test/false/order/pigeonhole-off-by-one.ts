import { cite, inequality } from '../../../src/claim.ts';
import { family } from '../../../src/draw/family.ts';
import { integers } from '../../../src/draw/integer.ts';
import { between } from '../../../src/draw/reals.ts';
import { min, ONE } from '../../../src/numbers/real.ts';
import { atMost } from '../../../src/statement.ts';

export default inequality({
  title: { en: 'Of k points in [0, 1], two are within 1/k', zh: '[0, 1] 中的 k 个点必有两个相距不超过 1/k' },
  statement: String.raw`\min_{i<j} |x_i - x_j| \le \tfrac1k`,
  source: cite('a falsehood', 'k points leave k − 1 gaps'),
  forAll: { k: integers(2, 5), x: family('k', between(0, 1)) },
  conclude: ({ k, x }) => {
    const gaps = x.flatMap((a, i) => x.slice(0, i).map((b) => a.minus(b).abs()));
    return atMost(min(gaps[0]!, ...gaps.slice(1)), ONE.over(k));
  },
});

export const expected = 'refuted';
