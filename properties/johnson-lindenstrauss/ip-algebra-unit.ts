import { implication, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { positive } from '../../src/draw/reals.ts';
import { related, unitRelated } from '../../src/draw/related.ts';
import { unitVector, vector } from '../../src/draw/vectors.ts';
import { applied, keepsLength, worstDistortion } from '../../src/models/embedding.ts';
import { minus, plus, squaredNorm } from '../../src/models/euclidean.ts';
import { dot } from '../../src/numbers/real.ts';
import { all, atMost, equal } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'For unit vectors the inner products are kept up to ε',
    zh: '对单位向量，内积的误差不超过 ε',
  },
  statement: String.raw`\|v_i\|=\|v_j\|=1,\ (1\pm\varepsilon) \text{ for } \|A(v_i-v_j)\|^2,\ \|A(v_i+v_j)\|^2 \implies \bigl|\langle Av_i,Av_j\rangle - \langle v_i,v_j\rangle\bigr| \le \varepsilon`,
  source: kexue(8679, 'ip-algebra', 'inner-product version, eq. (23) ⟹ eq. (21), where unit length enters'),
  constants: { one: 1 },
  forAll: {
    m: integers(1, 3),
    n: integers(1, 3),
    A: family('n', vector('m')),
    x: unitVector('m'),
    y: unitRelated('x'),
    eps: near(positive, ({ A, x, y }) => worstDistortion(A, plus(x, y), minus(x, y))),
  },
  assume: {
    'unit vectors': {
      holds: ({ x, y }) => all({ x: equal(squaredNorm(x), 1), y: equal(squaredNorm(y), 1) }),
      without: { x: vector('m'), y: related('x') },
    },
    '(22)': ({ A, x, y, eps }) =>
      all({ difference: keepsLength(A, minus(x, y), eps), sum: keepsLength(A, plus(x, y), eps) }),
  },
  tight: true,
  conclude: ({ A, x, y, eps }, { one }) =>
    atMost(dot(applied(A, x), applied(A, y)).minus(dot(x, y)).abs(), eps.times(one)),
  failsIf: {
    'vectors of any length': { drop: 'unit vectors' },
    'whatever A does to lengths': { drop: '(22)' },
    'a thousandth less': { constants: { one: '999/1000' } },
  },
});
