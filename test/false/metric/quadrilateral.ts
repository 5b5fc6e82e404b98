import { cite } from '../../../src/claim.ts';
import { metricClaim } from '../../../src/wording/metric-claim.ts';

export default metricClaim({
  title: { en: "Ptolemy's inequality holds in every metric space", zh: '托勒密不等式在任何度量空间成立' },
  source: cite('a falsehood', 'true of Euclidean points, false of a square of sides 1 and diagonals 2'),
  points: 'w x y z',
  conclude: 'd(w,y) * d(x,z) <= d(w,x) * d(y,z) + d(x,y) * d(w,z)',
});

export const expected = 'refuted';
