import { inequality, kexue } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { nonzeroRelated, related } from '../../src/draw/related.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { cosineDistance, type Vector } from '../../src/models/euclidean.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { atMost } from '../../src/statement.ts';

const d = (x: Vector, y: Vector) => sqrt(cosineDistance(x, y));

export default inequality({
  title: {
    en: 'The square root of cosine distance satisfies the triangle inequality',
    zh: '余弦距离的平方根满足三角不等式',
  },
  statement: String.raw`d = \sqrt{1-\cos}:\quad d(x,y) \le d(x,z) + d(z,y) \qquad (x,y,z \ne 0)`,
  source: kexue(8656, 'chord-triangle', 'section 1, after eq. (1)'),
  forAll: { n: dimension, x: nonzeroVector('n'), z: nonzeroRelated('x'), y: nonzeroRelated('x', 'z') },
  tight: true,
  conclude: ({ x, y, z }) => atMost(d(x, y), d(x, z).plus(d(z, y))),
  failsIf: {
    'the root is not taken': {
      conclude: ({ x, y, z }) => atMost(cosineDistance(x, y), cosineDistance(x, z).plus(cosineDistance(z, y))),
    },
    'a detour is always longer': { flip: 'conclusion' },
    'the vectors may vanish': { forAll: { x: vector('n'), z: related('x'), y: related('x', 'z') } },
  },
});
