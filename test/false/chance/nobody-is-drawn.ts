import { cite } from '../../../src/claim.ts';
import { integers } from '../../../src/draw/integer.ts';
import { atMost, equal, moreThan } from '../../../src/statement.ts';
import { probability } from '../../../src/wording/chance.ts';

export default probability({
  title: {
    en: 'A die with more than twenty faces, of those with six to twenty',
    zh: '面数六至二十的骰子中超过二十面者',
  },
  statement: String.raw`6 \le k \le 20,\ k > 20 \implies P(\text{a die with } k \text{ faces shows } 1) \le 0`,
  source: cite('a falsehood', 'there is no such die'),
  forAll: { faces: integers(6, 20) },
  assume: { 'more than twenty': ({ faces }) => moreThan(faces, 20) },
  sample: ({ faces }) => ({ sample: (stream) => stream.nextBelow(faces) }),
  event: (face) => equal(face, 0),
  conclude: ({ P }) => atMost(P, 0),
});

export const expected = 'gave up';
