import { kexue } from '../../src/claim.ts';
import { AXIOMS } from '../../src/draw/metric-space.ts';
import { metricClaim } from '../../src/wording/metric-claim.ts';

export default metricClaim({
  title: {
    en: 'False as stated: the condition on the samples does not imply the one on the centres',
    zh: '此说不成立：式 (2) 并不蕴含式 (3)，二者不等价',
  },
  source: kexue(8656, 'suff-2-converse', 'section 2, eq. (2) ⟹ eq. (3); from the comments'),
  points: 'z1 z3 c1 | z2 c2',
  suppose: { '(2)': 'd(z1,c1) + d(z3,c1) < d(z1,z2)' },
  conclude: 'd(z1,c1) + d(z3,c1) + d(z2,c2) < d(z1,c2)',
  failsIf: {
    'all three samples are classified correctly': {
      suppose: { correct: 'd(z1,c1) < d(z1,c2) and d(z3,c1) < d(z3,c2) and d(z2,c2) < d(z2,c1)' },
    },
    'the samples of class 1 sit at their centre': { suppose: { 'a = b = 0': 'd(z1,c1) == 0 and d(z3,c1) == 0' } },
    'conditions (2) and (3) allow equality': { flip: '(2)', conclude: 'd(z1,c1) + d(z3,c1) + d(z2,c2) <= d(z1,c2)' },
  },
  unvaried: Object.fromEntries(AXIOMS.map((axiom) => [axiom, 'the claim is false with it, the more so without'])),
  counterexample: { d: { z1: 0, z3: 0, c1: 0, z2: 1, c2: 0 } },
});
