import { inequality, kexue } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { nonzeroRelated } from '../../src/draw/related.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { cosineDistance } from '../../src/models/euclidean.ts';
import { atMost } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'Adding 1/2 repairs the triangle inequality of cosine distance, and no less does',
    zh: '余弦距离的三角不等式右端加 1/2 即成立，且 1/2 不能再小',
  },
  statement: String.raw`d = 1-\cos:\quad d(x,y) \le d(x,z) + d(z,y) + \tfrac12 \qquad (x,y,z \ne 0)`,
  source: kexue(8656, 'cosdist-axioms-1-3-only', 'section 1, sharpened: the best additive repair of axiom 4'),
  constants: { repair: '1/2' },
  forAll: { n: dimension, x: nonzeroVector('n'), z: nonzeroRelated('x'), y: nonzeroRelated('x', 'z') },
  tight: true,
  conclude: ({ x, y, z }, { repair }) =>
    atMost(cosineDistance(x, y), cosineDistance(x, z).plus(cosineDistance(z, y)).plus(repair)),
  failsIf: {
    'a little less is added': { constants: { repair: '499/1000' } },
    'nothing is added': { constants: { repair: 0 } },
  },
});
