import { kexue } from '../../src/claim.ts';
import type { Real } from '../../src/numbers/real.ts';
import { all, lessThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

const d = (x: Real, y: Real) => x.minus(y).abs();

export default existence({
  title: { en: 'Classified correctly, ranked wrongly', zh: '分类正确，排序未必正确' },
  statement: String.raw`\exists z_1,z_2,z_3,c_1,c_2:\ d(z_1,c_1)<d(z_1,c_2),\ d(z_3,c_1)<d(z_3,c_2),\ d(z_2,c_2)<d(z_2,c_1),\ d(z_1,z_2)<d(z_1,z_3)`,
  source: kexue(8656, 'class-ne-rank', 'section 2, the figure; on a line'),
  witness: { z3: -1, c1: 0, z1: 1, z2: 2, c2: 3 },
  conclude: ({ z1, z2, z3, c1, c2 }) =>
    all({
      'z1 belongs to c1': lessThan(d(z1, c1), d(z1, c2)),
      'z3 belongs to c1': lessThan(d(z3, c1), d(z3, c2)),
      'z2 belongs to c2': lessThan(d(z2, c2), d(z2, c1)),
      'yet z2 is nearer to z1 than z3': lessThan(d(z1, z2), d(z1, z3)),
    }),
  failsIf: {
    'z3 is on the near side': { witness: { z3: 0 } },
    'z2 is on the wrong side': { witness: { z2: 1 } },
    'z1 is on the border': { witness: { z1: '3/2' } },
  },
});
