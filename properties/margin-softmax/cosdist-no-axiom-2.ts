import { kexue } from '../../src/claim.ts';
import { cosineDistance } from '../../src/models/euclidean.ts';
import { all, equal, equalVectors, not } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

export default existence({
  title: { en: 'Cosine distance does not tell x from 2x', zh: '余弦距离不满足同一性：分不清 x 与 2x' },
  statement: String.raw`\exists x \ne y:\ 1-\cos(x,y) = 0`,
  source: kexue(8656, 'cosdist-axioms-1-3-only', 'section 1, axiom 2'),
  witness: { x: [1], y: [2] },
  conclude: ({ x, y }) => all({ 'x ≠ y': not(equalVectors(x, y)), 'at distance 0': equal(cosineDistance(x, y), 0) }),
  failsIf: {
    'both have length 1': { witness: { y: [1] } },
    'they are opposite': { witness: { y: [-2] } },
  },
});
