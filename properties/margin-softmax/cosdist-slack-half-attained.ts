import { kexue } from '../../src/claim.ts';
import { cosineDistance } from '../../src/models/euclidean.ts';
import { equal } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

export default existence({
  title: { en: 'A direction at 60° from two others saves exactly 1/2', zh: '与两向量各成 60° 的中间方向恰好省去 1/2' },
  statement: String.raw`d = 1-\cos:\quad \exists x,y,z:\ d(x,y) = d(x,z) + d(z,y) + \tfrac12`,
  source: kexue(8656, 'cosdist-axioms-1-3-only', 'section 1, sharpened: the additive repair of axiom 4 is attained'),
  constants: { repair: '1/2' },
  witness: { x: [1, -1, 0], z: [1, 0, -1], y: [0, 1, -1] },
  conclude: ({ x, y, z }, { repair }) => {
    const [first, second] = [cosineDistance(x, z), cosineDistance(z, y)];
    return equal(cosineDistance(x, y), first.plus(second).plus(repair), { 'd(x,z)': first, 'd(z,y)': second });
  },
  failsIf: {
    'it saves a little more': { constants: { repair: '51/100' } },
    'z is at right angles to both': { witness: { z: [1, 1, 1] } },
    'y is at 60° from x as well': { witness: { y: [0, -1, 1] } },
  },
});
