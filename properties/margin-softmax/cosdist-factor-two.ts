import { inequality, kexue } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { nonzeroRelated } from '../../src/draw/related.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { cosineDistance } from '../../src/models/euclidean.ts';
import { all, atMost, equal, iff, lessThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'The factor 2 repairs the triangle inequality of cosine distance, and no less does',
    zh: '余弦距离的三角不等式右端乘以 2 即成立，且 2 不能再小',
  },
  statement: String.raw`d = 1-\cos:\quad d(x,y) \le 2\bigl(d(x,z) + d(z,y)\bigr),\quad\text{with}\ = \text{ only if both sides are } 0`,
  source: kexue(8656, 'cosdist-axioms-1-3-only', 'section 1, sharpened: the best multiplicative repair of axiom 4'),
  constants: { factor: 2 },
  forAll: { n: dimension, x: nonzeroVector('n'), z: nonzeroRelated('x'), y: nonzeroRelated('x', 'z') },
  conclude: ({ x, y, z }, { factor }) => {
    const [direct, detour] = [cosineDistance(x, y), cosineDistance(x, z).plus(cosineDistance(z, y))];
    return all({
      'the factor is enough': atMost(direct, detour.times(factor)),
      'and never attained': iff(equal(direct, detour.times(factor)), equal(detour, 0)),
    });
  },
  failsIf: {
    'the factor is a little smaller': { constants: { factor: '39/20' } },
    'the detour is never free': {
      conclude: ({ x, y, z }, { factor }) =>
        lessThan(cosineDistance(x, y), cosineDistance(x, z).plus(cosineDistance(z, y)).times(factor)),
    },
  },
});
