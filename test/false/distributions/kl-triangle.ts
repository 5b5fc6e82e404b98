import { cite, inequality } from '../../../src/claim.ts';
import { positiveDistribution } from '../../../src/draw/distribution.ts';
import { integers } from '../../../src/draw/integer.ts';
import { klDivergence } from '../../../src/models/divergence.ts';
import { atMost } from '../../../src/statement.ts';

export default inequality({
  title: { en: 'KL divergence satisfies the triangle inequality', zh: 'KL 散度满足三角不等式' },
  statement: String.raw`KL(P\|R) \le KL(P\|Q) + KL(Q\|R)`,
  source: cite('a falsehood', 'like a squared distance, it is shorter by way of the middle'),
  forAll: {
    k: integers(2, 4),
    P: positiveDistribution('k'),
    Q: positiveDistribution('k'),
    R: positiveDistribution('k'),
  },
  conclude: ({ P, Q, R }) => atMost(klDivergence(P, R), klDivergence(P, Q).plus(klDivergence(Q, R))),
});

export const expected = 'refuted';
