import { cite } from '../../../src/claim.ts';
import { integers } from '../../../src/draw/integer.ts';
import { atMost, equal } from '../../../src/statement.ts';
import { probability } from '../../../src/wording/chance.ts';

export default probability({
  title: { en: 'A probability bounded by one, or by more', zh: '以一或更大的数为界的概率' },
  statement: String.raw`P(\text{a die with } k \text{ faces shows } 1) \le k`,
  source: cite('a falsehood', 'it is true, and says nothing: no sample is evidence for it'),
  forAll: { faces: integers(1, 20) },
  sample: ({ faces }) => ({ sample: (stream) => stream.nextBelow(faces) }),
  event: (face) => equal(face, 0),
  conclude: ({ P, faces }) => atMost(P, faces),
});

export const expected = 'undecided';
