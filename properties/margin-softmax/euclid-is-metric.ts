import { inequality, kexue } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { distance, squaredDistance } from '../../src/models/euclidean.ts';
import { atMost } from '../../src/statement.ts';

export default inequality({
  title: { en: 'Euclidean distance satisfies the triangle inequality', zh: '欧氏距离满足三角不等式' },
  statement: String.raw`\|x-y\|_2 \le \|x-z\|_2 + \|z-y\|_2`,
  source: kexue(8656, 'euclid-is-metric', 'section 1, axiom 4'),
  forAll: { n: dimension, x: vector('n'), y: vector('n'), z: vector('n') },
  conclude: ({ x, y, z }) => atMost(distance(x, y), distance(x, z).plus(distance(z, y))),
  failsIf: {
    'the distance is squared': {
      conclude: ({ x, y, z }) => atMost(squaredDistance(x, y), squaredDistance(x, z).plus(squaredDistance(z, y))),
    },
    'a detour is always longer': { flip: 'conclusion' },
  },
});
