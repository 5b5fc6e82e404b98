import { rademacher } from '../../../../src/chance/samplers.ts';
import { cite } from '../../../../src/claim.ts';
import { equal } from '../../../../src/statement.ts';
import { probability } from '../../../../src/wording/chance.ts';

export default probability({
  title: { en: 'A fair coin shows heads half of the time', zh: '公平硬币以一半概率正面朝上' },
  statement: String.raw`P(x = 1) = \tfrac12`,
  source: cite('a fixture', 'nowhere'),
  constants: { p: '1/2' },
  forAll: {},
  sample: () => rademacher,
  event: (x) => equal(x, 1),
  conclude: ({ P }, { p }) => equal(P, p),
  failsIf: { 'it is a third': { constants: { p: '1/3' } } },
});
