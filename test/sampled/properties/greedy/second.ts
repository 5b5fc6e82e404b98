import { rademacher } from '../../../../src/chance/samplers.ts';
import { cite } from '../../../../src/claim.ts';
import { atMost, equal } from '../../../../src/statement.ts';
import { probability } from '../../../../src/wording/chance.ts';

export default probability({
  title: { en: 'A coin with more than half of the budget (second)', zh: '占去半数以上预算的硬币（second）' },
  statement: String.raw`P(x = 1) \le \tfrac12`,
  source: cite('a fixture', 'nowhere'),
  forAll: {},
  sample: () => rademacher,
  event: (x) => equal(x, 1),
  conclude: ({ P }) => atMost(P, '1/2'),
  share: '6e-10',
});
