import { implication, kexue } from '../../src/claim.ts';
import { between } from '../../src/draw/reals.ts';
import { ONE, real, sqrt } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, equal } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'With less than m(2√2 − m) between the cosines, an opposite centre defeats the margin m',
    zh: '间隔 m(2√2 − m) 不能再小：异类中心与样本反向时取到',
  },
  statement: String.raw`0\le u\le\sqrt2,\ v=\sqrt2,\ m=v-u:\quad \cos(z_1,c_1)-\cos(z_1,c_2) = m(2\sqrt2-m), \text{ and } (6) \text{ holds with equality}`,
  source: kexue(8656, 'cos-margin', 'section 3, eq. (8) ⟹ eq. (6), sharpened: the margin is the best for every m'),
  constants: { two: 2 },
  forAll: { u: between(0, '7/5') },
  assume: {
    'u ≥ 0': { holds: ({ u }) => atLeast(u, 0), without: { u: between(-1, 1) } },
    'u ≤ √2': { holds: ({ u }) => atMost(u, sqrt(2)), without: { u: between(0, 2) } },
  },
  conclude: ({ u }, { two }) => {
    const [cos1, cos2] = [ONE.minus(u.squared()), real(-1)];
    const m = sqrt(2).minus(u);
    return all({
      'cos(z1,c1) is a cosine': atLeast(cos1, -1),
      '(8), with m(2√2 − m), is met exactly': equal(cos1.minus(cos2), m.times(two.times(sqrt(2)).minus(m))),
      '(6) is met exactly': equal(sqrt(ONE.minus(cos1)).plus(m), sqrt(ONE.minus(cos2))),
    });
  },
  failsIf: {
    'u may be negative': { drop: 'u ≥ 0' },
    'u may exceed √2': { drop: 'u ≤ √2' },
    'the factor is a little smaller': { constants: { two: '19/10' } },
  },
});
