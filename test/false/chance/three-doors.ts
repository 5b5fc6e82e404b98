import { cite } from '../../../src/claim.ts';
import { equal, unequal } from '../../../src/statement.ts';
import { probability } from '../../../src/wording/chance.ts';

export default probability({
  title: { en: 'When the host has opened a door, changing wins half of the time', zh: '主持人开门后换门的胜率为一半' },
  statement: String.raw`P(\text{the first choice is wrong} \mid \text{another empty door was opened}) = \tfrac12`,
  source: cite('a falsehood', 'S. Selvin, Am. Stat. 29 (1975): it is 2/3'),
  forAll: {},
  sample: () => ({ sample: (stream) => ({ prize: stream.nextBelow(3), choice: stream.nextBelow(3) }) }),
  event: ({ prize, choice }) => unequal(prize, choice),
  conclude: ({ P }) => equal(P, '1/2'),
});

export const expected = 'refuted';
