import { cite, inequality } from '../../../src/claim.ts';
import { positiveDistribution } from '../../../src/draw/distribution.ts';
import { integers } from '../../../src/draw/integer.ts';
import { log, sum } from '../../../src/numbers/real.ts';
import { lessThan } from '../../../src/statement.ts';

export default inequality({
  title: { en: 'Entropy is less than log k', zh: '熵小于 log k' },
  statement: String.raw`-\sum_i p_i \log p_i < \log k`,
  source: cite('a falsehood', 'the tie: the uniform distribution'),
  forAll: { k: integers(1, 6), p: positiveDistribution('k') },
  conclude: ({ k, p }) => lessThan(sum(p.map((v) => v.times(log(v)))).negated(), log(k)),
});

export const expected = 'refuted';
