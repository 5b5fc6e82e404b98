import { cite, identity } from '../../../src/claim.ts';
import { dimension } from '../../../src/draw/integer.ts';
import { vector } from '../../../src/draw/vectors.ts';
import { direction, squaredNorm } from '../../../src/models/euclidean.ts';
import { equal } from '../../../src/statement.ts';

export default identity({
  title: { en: 'Every vector can be normalised', zh: '任何向量都可以单位化' },
  statement: String.raw`\bigl\|x/\|x\|\bigr\| = 1`,
  source: cite('a falsehood', 'at the zero vector it has no value'),
  forAll: { n: dimension, x: vector('n') },
  conclude: ({ x }) => equal(squaredNorm(direction(x)), 1),
});

export const expected = 'refuted';
