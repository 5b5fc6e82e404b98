import { implication, kexue } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { positive, reals } from '../../src/draw/reals.ts';
import { nonzeroRelated } from '../../src/draw/related.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { cosine, cosineDistance } from '../../src/models/euclidean.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { all, equal, iff, moreThan } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'The bound 2√2·m is attained just when both centres are opposite to the sample',
    zh: '上界 2√2·m 取到，当且仅当两个类中心都与样本反向',
  },
  statement: String.raw`m > 0:\quad m\,(v+u) = 2\sqrt2\,m \iff \cos(z_1,c_1)=\cos(z_1,c_2)=-1`,
  source: kexue(8656, 'rhs-bounded', 'section 3, after eq. (7): when the bound is attained'),
  constants: { opposite: -1 },
  forAll: {
    n: dimension,
    z1: nonzeroVector('n'),
    c1: nonzeroRelated('z1'),
    c2: nonzeroRelated('z1', 'c1'),
    m: positive,
  },
  assume: { 'm > 0': { holds: ({ m }) => moreThan(m, 0), without: { m: reals } } },
  conclude: ({ z1, c1, c2, m }, { opposite }) => {
    const [u, v] = [sqrt(cosineDistance(z1, c1)), sqrt(cosineDistance(z1, c2))];
    return iff(
      equal(m.times(v.plus(u)), m.times(2).times(sqrt(2))),
      all({ c1: equal(cosine(z1, c1), opposite), c2: equal(cosine(z1, c2), opposite) }),
    );
  },
  failsIf: {
    'm may be 0': { drop: 'm > 0' },
    'both centres are at right angles to it': { constants: { opposite: 0 } },
    'one opposite centre is enough': {
      conclude: ({ z1, c1, c2, m }, { opposite }) => {
        const [u, v] = [sqrt(cosineDistance(z1, c1)), sqrt(cosineDistance(z1, c2))];
        return iff(equal(m.times(v.plus(u)), m.times(2).times(sqrt(2))), equal(cosine(z1, c1), opposite));
      },
    },
  },
});
