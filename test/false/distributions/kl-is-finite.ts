import { cite, inequality } from '../../../src/claim.ts';
import { distribution } from '../../../src/draw/distribution.ts';
import { integers } from '../../../src/draw/integer.ts';
import { klDivergence } from '../../../src/models/divergence.ts';
import { atLeast } from '../../../src/statement.ts';

export default inequality({
  title: { en: 'Any two distributions have a finite KL divergence', zh: '任意两个分布的 KL 散度有限' },
  statement: String.raw`0 \le KL(P\|Q) < \infty`,
  source: cite('a falsehood', 'it has no value where Q vanishes and P does not'),
  forAll: { k: integers(1, 4), P: distribution('k'), Q: distribution('k') },
  conclude: ({ P, Q }) => atLeast(klDivergence(P, Q), 0),
});

export const expected = 'refuted';
