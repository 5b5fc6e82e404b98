import { cite, inequality } from '../../../src/claim.ts';
import { dimension } from '../../../src/draw/integer.ts';
import { vector } from '../../../src/draw/vectors.ts';
import { distance } from '../../../src/models/euclidean.ts';
import { lessThan } from '../../../src/statement.ts';

export default inequality({
  title: { en: 'A detour is always longer', zh: '绕路总是更远' },
  statement: String.raw`\|x-y\| < \|x-z\| + \|z-y\|`,
  source: cite('a falsehood', 'weak is right: a tie wherever z lies between x and y'),
  forAll: { n: dimension, x: vector('n'), y: vector('n'), z: vector('n') },
  conclude: ({ x, y, z }) => lessThan(distance(x, y), distance(x, z).plus(distance(z, y))),
});

export const expected = 'refuted';
