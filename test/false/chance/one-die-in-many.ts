import { cite } from '../../../src/claim.ts';
import { integers } from '../../../src/draw/integer.ts';
import { atMost, equal } from '../../../src/statement.ts';
import { probability } from '../../../src/wording/chance.ts';

export default probability({
  title: { en: 'Of eight dice none shows its first face more often than it should', zh: '八枚骰子无一偏向第一面' },
  statement: String.raw`P(\text{die } k \text{ shows } 1) \le \tfrac16,\quad k = 1, \dots, 8`,
  source: cite('a falsehood', 'the last is loaded, and shows it half of the time'),
  forAll: { die: integers(1, 8) },
  sample: ({ die }) => ({ sample: (stream) => stream.nextBelow(die === 8 ? 2 : 6) }),
  event: (face) => equal(face, 0),
  conclude: ({ P }) => atMost(P, '1/6'),
  detects: { quick: 1.05 },
});

export const expected = 'refuted';
