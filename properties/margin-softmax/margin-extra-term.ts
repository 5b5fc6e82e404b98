import { kexue } from '../../src/claim.ts';
import { metricClaim, unused } from '../../src/wording/metric-claim.ts';

export default metricClaim({
  title: {
    en: 'The condition for ranking is classification with something extra',
    zh: '排序条件等于分类条件加上一个非负的额外项',
  },
  source: kexue(8656, 'margin-extra-term', 'section 2, eq. (3): the extra term is a margin'),
  points: 'z1 z3 c1 | z2 c2',
  suppose: { '(3)': 'd(z1,c1) + d(z3,c1) + d(z2,c2) < d(z1,c2)' },
  conclude: 'd(z1,c1) < d(z1,c2) and d(z3,c1) + d(z2,c2) >= 0',
  failsIf: {
    '(3) may be met exactly': { flip: '(3)' },
    'the extra term is subtracted': { suppose: { '(3)': 'd(z1,c1) - d(z3,c1) - d(z2,c2) < d(z1,c2)' } },
    'the extra term is positive': { conclude: 'd(z3,c1) + d(z2,c2) > 0' },
    'z3 is classified correctly, too': { conclude: 'd(z3,c1) < d(z3,c2)' },
  },
  superfluous: {
    ...unused('identity', 'symmetry', 'triangle inequality'),
    'nonnegativity need not hold': {
      drop: 'nonnegativity',
      reason: 'it is all that is used, but follows from the other axioms',
    },
  },
});
