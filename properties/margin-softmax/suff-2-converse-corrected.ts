import { kexue } from '../../src/claim.ts';
import { metricClaim, unused } from '../../src/wording/metric-claim.ts';

export default metricClaim({
  title: {
    en: 'With twice the radius of the stranger to spare, the condition on the samples implies the one on the centres',
    zh: '式 (2) 左端加上两倍异类半径，即可推出式 (3)',
  },
  source: kexue(8656, 'suff-2-converse', 'section 2, eq. (2) ⟹ eq. (3), corrected'),
  points: 'z1 z3 c1 | z2 c2',
  constants: { k: 2 },
  suppose: { '(2) with 2e to spare': 'd(z1,c1) + d(z3,c1) + k * d(z2,c2) < d(z1,z2)' },
  conclude: 'd(z1,c1) + d(z3,c1) + d(z2,c2) < d(z1,c2)',
  failsIf: {
    'd need not satisfy the triangle inequality': { drop: 'triangle inequality' },
    'd need not be symmetric': { drop: 'symmetry' },
    'it may be met exactly': { flip: '(2) with 2e to spare' },
    'the radius is spared only once': { constants: { k: 1 } },
    'a little less than twice': { constants: { k: '3/2' } },
  },
  superfluous: unused('nonnegativity', 'identity'),
});
