import { kexue } from '../../src/claim.ts';
import { reals } from '../../src/draw/reals.ts';
import { metricClaim, unused } from '../../src/wording/metric-claim.ts';

export default metricClaim({
  title: { en: 'No margin exceeds the distance of the centres', zh: '间隔 m 必小于两个类中心的距离' },
  source: kexue(8656, 'avg-diameter-as-m', 'section 2, eq. (4): what m can be at most'),
  points: 'z c1 | c2',
  numbers: { m: reals },
  constants: { k: 1 },
  suppose: { '(4)': 'd(z,c1) + m < d(z,c2)' },
  conclude: 'k * m < d(c1,c2)',
  failsIf: {
    'd need not satisfy the triangle inequality': { drop: 'triangle inequality' },
    '(4) may be met exactly': { flip: '(4)' },
    'even a little more stays below it': { constants: { k: '101/100' } },
    'the radius is left out of (4)': { suppose: { '(4)': 'm < d(z,c2)' } },
  },
  superfluous: unused('nonnegativity', 'identity', 'symmetry'),
});
