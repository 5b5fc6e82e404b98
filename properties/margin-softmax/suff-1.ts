import { kexue } from '../../src/claim.ts';
import { metricClaim, unused } from '../../src/wording/metric-claim.ts';

export default metricClaim({
  title: {
    en: 'A stranger further off than the way by the centre is further than the class-mate',
    zh: '异类样本若比绕经类中心的路程更远，便比同类样本更远',
  },
  source: kexue(8656, 'suff-1', 'section 2, eq. (2) ⟹ the goal'),
  points: 'z1 z3 c1 | z2',
  suppose: { '(2)': 'd(z1,c1) + d(z3,c1) < d(z1,z2)' },
  conclude: 'd(z1,z3) < d(z1,z2)',
  failsIf: {
    'd need not satisfy the triangle inequality': { drop: 'triangle inequality' },
    'd need not be symmetric': { drop: 'symmetry' },
    '(2) may be met exactly': { flip: '(2)' },
    'only the nearer of the two counts': { suppose: { '(2)': 'd(z1,c1) < d(z1,z2) and d(z3,c1) < d(z1,z2)' } },
  },
  superfluous: unused('nonnegativity', 'identity'),
});
