import { cite } from '../../../src/claim.ts';
import { vary } from '../../../src/engine/variation.ts';
import { metricClaim } from '../../../src/wording/metric-claim.ts';

const symmetric = metricClaim({
  title: { en: 'Two points are nearer by way of a third seen from it', zh: '两点之距不超过第三点到两点之和' },
  source: cite('a falsehood', 'd(z,x) takes the place of d(x,z): it needs the symmetry that is dropped'),
  points: 'x y z',
  conclude: 'd(x,y) <= d(z,x) + d(z,y)',
});

export default vary(symmetric, { drop: 'symmetry' });

export const expected = 'refuted';
