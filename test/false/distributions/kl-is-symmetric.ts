import { cite, identity } from '../../../src/claim.ts';
import { positiveDistribution } from '../../../src/draw/distribution.ts';
import { integers } from '../../../src/draw/integer.ts';
import { klDivergence } from '../../../src/models/divergence.ts';
import { equal } from '../../../src/statement.ts';

export default identity({
  title: { en: 'KL divergence is symmetric', zh: 'KL 散度是对称的' },
  statement: String.raw`KL(P\|Q) = KL(Q\|P)`,
  source: cite('a falsehood', 'true for P = Q, and for mirror images on two atoms'),
  forAll: { k: integers(1, 4), P: positiveDistribution('k'), Q: positiveDistribution('k') },
  conclude: ({ P, Q }) => equal(klDivergence(P, Q), klDivergence(Q, P)),
});

export const expected = 'refuted';
