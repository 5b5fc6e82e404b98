import { cite } from '../../../../src/claim.ts';
import { integers } from '../../../../src/draw/integer.ts';
import { atLeast, atMost, equal } from '../../../../src/statement.ts';
import { probability } from '../../../../src/wording/chance.ts';

export default probability({
  title: { en: 'Bounded from above or from below', zh: 'Bounded from above or from below' },
  statement: 'x',
  source: cite('a fixture', 'nowhere'),
  forAll: { k: integers(1, 6) },
  sample: ({ k }) => ({ sample: (stream) => stream.nextBelow(k) }),
  event: (x) => equal(x, 0),
  conclude: ({ P, k }) => (k === 1 ? atLeast(P, '1/2') : atMost(P, '1/2')),
});
