import { cite } from '../../../../src/claim.ts';
import { integers } from '../../../../src/draw/integer.ts';
import { real } from '../../../../src/numbers/real.ts';
import { atMost } from '../../../../src/statement.ts';
import { expectation } from '../../../../src/wording/chance.ts';

export default expectation({
  title: { en: 'Larger than it may be', zh: 'Larger than it may be' },
  statement: 'x',
  source: cite('a fixture', 'nowhere'),
  forAll: { k: integers(1, 6) },
  sample: ({ k }) => ({ sample: (stream) => stream.nextBelow(k) }),
  variable: (x) => real(x),
  bounded: [0, 1],
  conclude: ({ E }) => atMost(E, 1),
});
