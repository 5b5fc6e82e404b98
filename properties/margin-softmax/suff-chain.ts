import { kexue } from '../../src/claim.ts';
import { metricClaim, unused } from '../../src/wording/metric-claim.ts';

export default metricClaim({
  title: { en: 'A margin makes the class-mate nearer than the stranger', zh: '有了间隔，同类样本就比异类样本更近' },
  source: kexue(8656, 'suff-chain', 'section 2, eq. (3) ⟹ the goal'),
  points: 'z1 z3 c1 | z2 c2',
  suppose: { margin: 'd(z1,c1) + d(z3,c1) + d(z2,c2) < d(z1,c2)' },
  conclude: 'd(z1,z3) < d(z1,z2)',
  failsIf: {
    'd need not satisfy the triangle inequality': { drop: 'triangle inequality' },
    'd need not be symmetric': { drop: 'symmetry' },
    'there is no margin, only classification': {
      suppose: { margin: 'd(z1,c1) < d(z1,c2) and d(z3,c1) < d(z3,c2) and d(z2,c2) < d(z2,c1)' },
    },
    'the radius of the class-mate does not count': { suppose: { margin: 'd(z1,c1) + d(z2,c2) < d(z1,c2)' } },
    'the radius of the stranger does not count': { suppose: { margin: 'd(z1,c1) + d(z3,c1) < d(z1,c2)' } },
    'the margin is a quarter smaller': { suppose: { margin: 'd(z1,c1) + 3/4 * (d(z3,c1) + d(z2,c2)) < d(z1,c2)' } },
    'the margin may be met exactly': { flip: 'margin' },
  },
  superfluous: unused('nonnegativity', 'identity'),
});
