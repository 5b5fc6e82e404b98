import { implication, kexue } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { nonzeroRelated } from '../../src/draw/related.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { cosineDistance, sameDirection, type Vector } from '../../src/models/euclidean.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { any, equal, iff } from '../../src/statement.ts';

const d = (x: Vector, y: Vector) => sqrt(cosineDistance(x, y));

export default implication({
  title: {
    en: 'On the sphere every detour is longer, unless it does not leave the two ends',
    zh: '球面弦长的三角不等式取等号，当且仅当 z 与 x 或 y 同方向',
  },
  statement: String.raw`d = \sqrt{1-\cos}:\quad d(x,y) = d(x,z) + d(z,y) \iff \hat z \in \{\hat x, \hat y\}`,
  source: kexue(8656, 'chord-triangle', 'section 1, after eq. (1): when it holds with equality'),
  forAll: { n: dimension, x: nonzeroVector('n'), y: nonzeroRelated('x'), z: nonzeroRelated('x', 'y') },
  conclude: ({ x, y, z }) =>
    iff(
      equal(d(x, y), d(x, z).plus(d(z, y))),
      any({ 'z along x': sameDirection(z, x), 'z along y': sameDirection(z, y) }),
    ),
  failsIf: {
    'z must point along x': {
      conclude: ({ x, y, z }) => iff(equal(d(x, y), d(x, z).plus(d(z, y))), sameDirection(z, x)),
    },
    'the root is not taken': {
      conclude: ({ x, y, z }) =>
        iff(
          equal(cosineDistance(x, y), cosineDistance(x, z).plus(cosineDistance(z, y))),
          any({ 'z along x': sameDirection(z, x), 'z along y': sameDirection(z, y) }),
        ),
    },
  },
});
