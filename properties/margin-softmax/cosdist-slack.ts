import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonzeroVector, unitVector } from '../../src/draw/vectors.ts';
import { cosineDistance, minus, norm } from '../../src/models/euclidean.ts';
import { dot } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'Cosine distance breaks the triangle inequality just where the chords meet at an obtuse angle',
    zh: '余弦距离三角不等式的余量等于两弦的内积：夹角为钝角时才不成立',
  },
  statement: String.raw`d = 1-\cos,\ \|x\|=\|y\|=\|z\|=1:\quad d(x,z)+d(z,y)-d(x,y) = \langle x-z,\, y-z\rangle`,
  source: kexue(8656, 'cosdist-axioms-1-3-only', 'section 1, sharpened: the slack of axiom 4'),
  forAll: { n: integers(1, 6), x: unitVector('n'), y: unitVector('n'), z: unitVector('n') },
  assume: {
    'unit length': {
      holds: ({ x, y, z }) => all({ x: equal(norm(x), 1), y: equal(norm(y), 1), z: equal(norm(z), 1) }),
      without: { x: nonzeroVector('n'), y: nonzeroVector('n'), z: nonzeroVector('n') },
    },
  },
  conclude: ({ x, y, z }) =>
    equal(cosineDistance(x, z).plus(cosineDistance(z, y)).minus(cosineDistance(x, y)), dot(minus(x, z), minus(y, z))),
  failsIf: {
    'the vectors may have any length': { drop: 'unit length' },
    'the chords are taken at x instead': {
      conclude: ({ x, y, z }) =>
        equal(
          cosineDistance(x, z).plus(cosineDistance(z, y)).minus(cosineDistance(x, y)),
          dot(minus(z, x), minus(y, x)),
        ),
    },
  },
});
