import { cite, inequality } from '../../../src/claim.ts';
import { dimension } from '../../../src/draw/integer.ts';
import { vector } from '../../../src/draw/vectors.ts';
import { norm } from '../../../src/models/euclidean.ts';
import { moreThan } from '../../../src/statement.ts';

export default inequality({
  title: { en: 'Every vector has a positive norm', zh: '任何向量的范数都大于零' },
  statement: String.raw`\|x\| > 0`,
  source: cite('a falsehood', 'false at the zero vector alone'),
  forAll: { n: dimension, x: vector('n') },
  conclude: ({ x }) => moreThan(norm(x), 0),
});

export const expected = 'refuted';
