import { implication, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { dimension, integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { nonnegative, reals } from '../../src/draw/reals.ts';
import { related } from '../../src/draw/related.ts';
import { vector } from '../../src/draw/vectors.ts';
import { distance } from '../../src/models/euclidean.ts';
import { min } from '../../src/numbers/real.ts';
import { all, atLeast, lessThan } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'Kept with a margin, a sample is nearest to its own centre',
    zh: '满足带间隔的条件 (4)，样本就离自己的类中心最近',
  },
  statement: String.raw`m \ge 0,\ d(z,c_1)+m < d(z,c_j)\ \forall j \ge 2 \implies d(z,c_1) < \min_{j\ge2} d(z,c_j)`,
  source: kexue(8656, 'eq4-multi', 'section 2, eq. (4): it implies classification'),
  forAll: {
    n: dimension,
    rivals: integers(1, 5),
    z: vector('n'),
    c1: related('z'),
    c: family('rivals', vector('n')),
    m: near(nonnegative, ({ z, c1, c }) => distance(z, c[0]).minus(distance(z, c1))),
  },
  assume: {
    'm ≥ 0': { holds: ({ m }) => atLeast(m, 0), without: { m: reals } },
    '(4)': ({ z, c1, c, m }) => {
      const a = distance(z, c1);
      return all(Object.fromEntries(c.map((cj, j) => [`j = ${j + 2}`, lessThan(a.plus(m), distance(z, cj))])));
    },
  },
  conclude: ({ z, c1, c }) => {
    const [nearest, ...others] = c.map((cj) => distance(z, cj));
    return lessThan(distance(z, c1), min(nearest!, ...others));
  },
  failsIf: {
    'm may be negative': { drop: 'm ≥ 0' },
    'the margin may be met exactly': { flip: '(4)' },
    'the margin is kept to one rival only': {
      assume: { '(4)': ({ z, c1, c, m }) => lessThan(distance(z, c1).plus(m), distance(z, c[0]!)) },
    },
  },
});
