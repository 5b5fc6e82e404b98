import { cite } from '../../../../src/claim.ts';
import { integers } from '../../../../src/draw/integer.ts';
import { ONE } from '../../../../src/numbers/real.ts';
import { atMost, equal } from '../../../../src/statement.ts';
import { probability } from '../../../../src/wording/chance.ts';

export default probability({
  title: { en: 'A die with one face too few is fair', zh: '少一面的骰子是公平的' },
  statement: String.raw`P(x = 0) \le 1/k`,
  source: cite('a fixture', 'nowhere'),
  forAll: { k: integers(2, 6) },
  sample: ({ k }) => ({ sample: (stream) => stream.nextBelow(k - 1) }),
  event: (x) => equal(x, 0),
  conclude: ({ P, k }) => atMost(P, ONE.over(k)),
});
