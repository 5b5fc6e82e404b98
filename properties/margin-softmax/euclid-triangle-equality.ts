import { implication, kexue } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { related } from '../../src/draw/related.ts';
import { vector } from '../../src/draw/vectors.ts';
import { distance, minus, onSegment, parallel, squaredDistance } from '../../src/models/euclidean.ts';
import { all, equal, equalVectors, iff, not } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'A detour costs nothing just when it stays on the segment',
    zh: '三角不等式取等号，当且仅当 z 在线段 xy 上',
  },
  statement: String.raw`\|x-y\| = \|x-z\| + \|z-y\| \iff z \in [x,y]`,
  source: kexue(8656, 'euclid-is-metric', 'section 1, axiom 4: when it holds with equality'),
  forAll: { n: dimension, x: vector('n'), y: vector('n'), z: related('x', 'y') },
  conclude: ({ x, y, z }) => iff(equal(distance(x, y), distance(x, z).plus(distance(z, y))), onSegment(z, x, y)),
  failsIf: {
    'z may be anywhere on the line': {
      conclude: ({ x, y, z }) =>
        iff(equal(distance(x, y), distance(x, z).plus(distance(z, y))), parallel(minus(z, x), minus(y, z))),
    },
    'the ends do not count': {
      conclude: ({ x, y, z }) =>
        iff(
          equal(distance(x, y), distance(x, z).plus(distance(z, y))),
          all({ between: onSegment(z, x, y), 'not x': not(equalVectors(z, x)), 'not y': not(equalVectors(z, y)) }),
        ),
    },
    'the distances are squared (Pythagoras)': {
      conclude: ({ x, y, z }) =>
        iff(equal(squaredDistance(x, y), squaredDistance(x, z).plus(squaredDistance(z, y))), onSegment(z, x, y)),
    },
  },
});
