import { cite } from '../../../../src/claim.ts';
import { integers } from '../../../../src/draw/integer.ts';
import { atMost, equal } from '../../../../src/statement.ts';
import { probability } from '../../../../src/wording/chance.ts';

export default probability({
  title: { en: 'Compares no probability', zh: 'Compares no probability' },
  statement: 'x',
  source: cite('a fixture', 'nowhere'),
  forAll: { k: integers(1, 6) },
  sample: ({ k }) => ({ sample: (stream) => stream.nextBelow(k) }),
  event: (x) => equal(x, 0),
  conclude: ({ k }) => atMost(k, 6),
});
