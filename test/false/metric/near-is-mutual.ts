import { cite } from '../../../src/claim.ts';
import { metricClaim } from '../../../src/wording/metric-claim.ts';

export default metricClaim({
  title: {
    en: 'If y is nearer to x than z is, x is nearer to y than z is',
    zh: '若 y 比 z 更靠近 x，则 x 比 z 更靠近 y',
  },
  source: cite('a falsehood', 'z may lie between the two'),
  points: 'x y z',
  suppose: { nearer: 'd(x,y) < d(x,z)' },
  conclude: 'd(y,x) < d(y,z)',
});

export const expected = 'refuted';
