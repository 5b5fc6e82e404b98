import { kexue } from '../../src/claim.ts';
import { metricClaim, unused } from '../../src/wording/metric-claim.ts';

export default metricClaim({
  title: {
    en: 'A condition on distances to centres implies the one on the pair of samples',
    zh: '只涉及样本到类中心距离的式 (3) 蕴含式 (2)',
  },
  source: kexue(8656, 'suff-2', 'section 2, eq. (3) ⟹ eq. (2)'),
  points: 'z1 z3 c1 | z2 c2',
  suppose: { '(3)': 'd(z1,c1) + d(z3,c1) + d(z2,c2) < d(z1,c2)' },
  conclude: 'd(z1,c1) + d(z3,c1) < d(z1,z2)',
  failsIf: {
    'd need not satisfy the triangle inequality': { drop: 'triangle inequality' },
    '(3) may be met exactly': { flip: '(3)' },
    'the radius of the stranger does not count': { suppose: { '(3)': 'd(z1,c1) + d(z3,c1) < d(z1,c2)' } },
    'the radius of the class-mate does not count': { suppose: { '(3)': 'd(z1,c1) + d(z2,c2) < d(z1,c2)' } },
  },
  superfluous: unused('nonnegativity', 'identity', 'symmetry'),
});
