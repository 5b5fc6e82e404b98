import { kexue } from '../../src/claim.ts';
import { chord, cosineDistance, type Vector } from '../../src/models/euclidean.ts';
import type { Real } from '../../src/numbers/real.ts';
import { all, lessThan, moreThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

const marginWithoutRanking =
  (d: (x: Vector, y: Vector) => Real) =>
  ({ z1, z2, z3, c1, c2 }: Record<string, any>) =>
    all({
      'z1 belongs to c1': lessThan(d(z1, c1), d(z1, c2)),
      'z3 belongs to c1': lessThan(d(z3, c1), d(z3, c2)),
      'z2 belongs to c2': lessThan(d(z2, c2), d(z2, c1)),
      'with the margin (3)': lessThan(d(z1, c1).plus(d(z3, c1)).plus(d(z2, c2)), d(z1, c2)),
      'yet z2 is nearer to z1 than z3': moreThan(d(z1, z3), d(z1, z2)),
    });

export default existence({
  title: { en: 'For 1 − cos a margin does not ensure the ranking', zh: '对于 1 − cos，有间隔也不能保证排序正确' },
  statement: String.raw`d = 1-\cos:\quad \exists z_1,z_2,z_3,c_1,c_2:\ d(z_1,c_1)+d(z_3,c_1)+d(z_2,c_2)<d(z_1,c_2),\ d(z_1,z_3)>d(z_1,z_2)`,
  source: kexue(8656, ['triangle-is-needed', 'suff-chain'], 'section 3, why 1 − cos is replaced'),
  witness: {
    z3: ['7/25', '24/25'],
    c1: ['4/5', '3/5'],
    z1: [1, 0],
    z2: ['4/5', '-3/5'],
    c2: ['7/25', '-24/25'],
  },
  conclude: marginWithoutRanking(cosineDistance),
  failsIf: {
    'd is the chord, which has the triangle inequality': { conclude: marginWithoutRanking(chord) },
    'z2 is at its centre': { witness: { z2: ['7/25', '-24/25'] } },
    'z3 is at its centre': { witness: { z3: ['4/5', '3/5'] } },
  },
});
