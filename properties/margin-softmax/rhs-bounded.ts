import { inequality, kexue } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { nonnegative, reals } from '../../src/draw/reals.ts';
import { nonzeroRelated } from '../../src/draw/related.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { cosineDistance } from '../../src/models/euclidean.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { atLeast, atMost } from '../../src/statement.ts';

export default inequality({
  title: { en: 'The right side of (7) is at most 2√2·m', zh: '式 (7) 右端有上界 2√2·m' },
  statement: String.raw`m \ge 0:\quad m\,(v+u) = m\bigl(\sqrt{1-\cos(z_1,c_2)}+\sqrt{1-\cos(z_1,c_1)}\bigr) \le 2\sqrt2\,m`,
  source: kexue(8656, 'rhs-bounded', 'section 3, after eq. (7)'),
  constants: { two: 2 },
  forAll: {
    n: dimension,
    z1: nonzeroVector('n'),
    c1: nonzeroRelated('z1'),
    c2: nonzeroRelated('z1', 'c1'),
    m: nonnegative,
  },
  assume: { 'm ≥ 0': { holds: ({ m }) => atLeast(m, 0), without: { m: reals } } },
  tight: true,
  conclude: ({ z1, c1, c2, m }, { two }) => {
    const [u, v] = [sqrt(cosineDistance(z1, c1)), sqrt(cosineDistance(z1, c2))];
    return atMost(m.times(v.plus(u)), m.times(two).times(sqrt(2)), { u, v });
  },
  failsIf: {
    'm may be negative': { drop: 'm ≥ 0' },
    'the bound is a little smaller': { constants: { two: '1999/1000' } },
    'the bound is never attained': { flip: 'conclusion' },
  },
});
