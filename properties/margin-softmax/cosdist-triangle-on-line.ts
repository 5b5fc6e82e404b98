import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonzeroRelated } from '../../src/draw/related.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { cosineDistance } from '../../src/models/euclidean.ts';
import { atMost, equal } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'In one dimension cosine distance does satisfy the triangle inequality',
    zh: '一维时余弦距离满足三角不等式',
  },
  statement: String.raw`n = 1:\quad 1-\cos(x,y) \le (1-\cos(x,z)) + (1-\cos(z,y)) \qquad (x,y,z \ne 0)`,
  source: kexue(8656, 'cosdist-axioms-1-3-only', 'section 1, axiom 4: the failure takes two dimensions'),
  forAll: { n: integers(1, 1), x: nonzeroVector('n'), y: nonzeroVector('n'), z: nonzeroRelated('x', 'y') },
  assume: { 'n = 1': { holds: ({ n }) => equal(n, 1), without: { n: integers(1, 3) } } },
  tight: true,
  conclude: ({ x, y, z }) => atMost(cosineDistance(x, y), cosineDistance(x, z).plus(cosineDistance(z, y))),
  failsIf: {
    'there may be a second dimension': { drop: 'n = 1' },
    'a detour is always longer': { flip: 'conclusion' },
  },
});
