import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { unitRelated } from '../../src/draw/related.ts';
import { unitVector } from '../../src/draw/vectors.ts';
import { cosineDistance } from '../../src/models/euclidean.ts';
import { power } from '../../src/models/power.ts';
import { atMost } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'Every exponent up to 1/2 repairs cosine distance',
    zh: '余弦距离的 p 次幂在 0 < p ≤ 1/2 时满足三角不等式',
  },
  statement: String.raw`0 < p \le \tfrac12:\quad (1-\cos(x,y))^p \le (1-\cos(x,z))^p + (1-\cos(z,y))^p`,
  source: kexue(8656, 'sqrt-exponent-best', 'section 1, sharpened: exponents that are small enough'),
  constants: { most: '1/2' },
  forAll: {
    n: integers(1, 4),
    x: unitVector('n'),
    z: unitRelated('x'),
    y: unitRelated('x', 'z'),
    p: strictlyBetween(0, '1/2'),
  },
  assume: {
    'p ≤ 1/2': { holds: ({ p }, { most }) => atMost(p, most), without: { p: strictlyBetween(0, 2) } },
  },
  conclude: ({ x, y, z, p }) =>
    atMost(power(cosineDistance(x, y), p), power(cosineDistance(x, z), p).plus(power(cosineDistance(z, y), p))),
  failsIf: {
    'p may exceed 1/2': { drop: 'p ≤ 1/2' },
    'p may be a little larger': { constants: { most: '11/20' }, forAll: { p: strictlyBetween('1/2', '11/20') } },
    'a detour is always longer': { flip: 'conclusion' },
  },
});
