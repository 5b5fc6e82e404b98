import { cite } from '../../../src/claim.ts';
import { metricClaim } from '../../../src/wording/metric-claim.ts';

export default metricClaim({
  title: { en: 'Some leg of a detour is longer than half the way', zh: '绕路中总有一段长于直路的一半' },
  source: cite('a falsehood', 'weak is right: both legs may be half, also of nothing'),
  points: 'x y z',
  conclude: '2 d(x,z) > d(x,y) or 2 d(z,y) > d(x,y)',
});

export const expected = 'refuted';
