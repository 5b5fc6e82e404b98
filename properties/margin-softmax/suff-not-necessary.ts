import { kexue } from '../../src/claim.ts';
import type { Real } from '../../src/numbers/real.ts';
import { all, atLeast, lessThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

const d = (x: Real, y: Real) => x.minus(y).abs();

export default existence({
  title: { en: 'Both conditions are sufficient, neither is necessary', zh: '两个条件都只是充分的，都不必要' },
  statement: String.raw`\exists z_1,z_2,z_3,c_1,c_2:\ d(z_1,z_3)<d(z_1,z_2),\ \text{and neither (2) nor (3) holds}`,
  source: kexue(8656, 'suff-not-necessary', 'section 2, eqs. (2) and (3); on a line'),
  witness: { c1: 0, z1: 1, z3: 1, z2: 2, c2: 4 },
  conclude: ({ c1, z1, z3, z2, c2 }) => {
    const [a, b, e] = [d(z1, c1), d(z3, c1), d(z2, c2)];
    return all({
      'the goal is reached': lessThan(d(z1, z3), d(z1, z2)),
      'without (2)': atLeast(a.plus(b), d(z1, z2)),
      'and without (3)': atLeast(a.plus(b).plus(e), d(z1, c2)),
    });
  },
  failsIf: {
    'the samples of class 1 sit at their centre': { witness: { z1: 0, z3: 0 } },
    'z3 is on the other side': { witness: { z3: -1 } },
    'z2 is beyond its centre': { witness: { z2: 5 } },
  },
});
