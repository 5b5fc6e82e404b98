import { kexue } from '../../src/claim.ts';
import { chord, cosineDistance, type Vector } from '../../src/models/euclidean.ts';
import type { Real } from '../../src/numbers/real.ts';
import { moreThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

const violated =
  (d: (x: Vector, y: Vector) => Real) =>
  ({ x, y, z }: Record<string, any>) =>
    moreThan(d(x, y), d(x, z).plus(d(z, y)), { 'd(x,z)': d(x, z), 'd(z,y)': d(z, y) });

export default existence({
  title: { en: 'Cosine distance violates the triangle inequality', zh: '余弦距离不满足三角不等式' },
  statement: String.raw`d = 1-\cos:\quad \exists x, y, z:\ d(x,y) > d(x,z) + d(z,y)`,
  source: kexue(8656, 'cosdist-axioms-1-3-only', 'section 1, axiom 4'),
  witness: { x: [1, 0], z: ['4/5', '3/5'], y: ['7/25', '24/25'] },
  conclude: violated(cosineDistance),
  failsIf: {
    'z does not lie between': { witness: { z: ['4/5', '-3/5'] } },
    'z is x itself': { witness: { z: [1, 0] } },
    'on a line': { witness: { x: [1], z: [-1], y: [1] } },
    'the chord is taken instead': { conclude: violated(chord) },
  },
});
