import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonzeroVector, unitVector } from '../../src/draw/vectors.ts';
import { cosineDistance, minus, norm, plus, squaredNorm } from '../../src/models/euclidean.ts';
import { all, equal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'The slack of the triangle inequality of cosine distance is half a square less 1/2',
    zh: '余弦距离三角不等式的余量加 1/2 等于平方之半',
  },
  statement: String.raw`d = 1-\cos,\ \|x\|=\|y\|=\|z\|=1:\quad d(x,z)+d(z,y)-d(x,y)+\tfrac12 = \tfrac12\|x+y-z\|^2`,
  source: kexue(8656, 'cosdist-axioms-1-3-only', 'section 1, sharpened: why 1/2 is enough, and when it is needed'),
  constants: { half: '1/2' },
  forAll: { n: integers(1, 6), x: unitVector('n'), y: unitVector('n'), z: unitVector('n') },
  assume: {
    'unit length': {
      holds: ({ x, y, z }) => all({ x: equal(norm(x), 1), y: equal(norm(y), 1), z: equal(norm(z), 1) }),
      without: { x: nonzeroVector('n'), y: nonzeroVector('n'), z: nonzeroVector('n') },
    },
  },
  conclude: ({ x, y, z }, { half }) => {
    const slack = cosineDistance(x, z).plus(cosineDistance(z, y)).minus(cosineDistance(x, y));
    return equal(slack.plus(half), squaredNorm(minus(plus(x, y), z)).times(half));
  },
  failsIf: {
    'the vectors may have any length': { drop: 'unit length' },
    '1/3 stands for 1/2': { constants: { half: '1/3' } },
  },
});
