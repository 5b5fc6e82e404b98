import { implication, kexue } from '../../src/claim.ts';
import { near } from '../../src/draw/near.ts';
import { between, nonnegative, reals } from '../../src/draw/reals.ts';
import { roots } from '../../src/models/scores.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { atLeast, lessThan, moreThan } from '../../src/statement.ts';

const score = between(-1, 1);

export default implication({
  title: {
    en: 'A margin of 2√2·m between the cosines implies the margin m between their distances',
    zh: '余弦的间隔取 2√2·m，即可推出距离的间隔 m',
  },
  statement: String.raw`m \ge 0,\ \cos(z_1,c_1)-\cos(z_1,c_2) > 2\sqrt2\,m \implies \sqrt{1-\cos(z_1,c_1)}+m < \sqrt{1-\cos(z_1,c_2)}`,
  source: kexue(8656, 'cos-margin', 'section 3, eq. (8) ⟹ eq. (6), corrected: the m of (8) is 2√2 times the m of (6)'),
  constants: { two: 2 },
  forAll: {
    cos1: score,
    cos2: score,
    m: near(
      nonnegative,
      ({ cos1, cos2 }) => cos1.minus(cos2).over(sqrt(8)),
      ({ cos1, cos2 }) => {
        const [u, v] = roots(cos1, cos2);
        return v.minus(u);
      },
    ),
  },
  assume: {
    'm ≥ 0': { holds: ({ m }) => atLeast(m, 0), without: { m: reals } },
    '(8) with 2√2·m': ({ cos1, cos2, m }, { two }) => moreThan(cos1.minus(cos2), m.times(two).times(sqrt(2))),
  },
  tight: true,
  conclude: ({ cos1, cos2, m }) => {
    const [u, v] = roots(cos1, cos2);
    return lessThan(u.plus(m), v);
  },
  failsIf: {
    'm may be negative': { drop: 'm ≥ 0' },
    'whatever the cosines': { drop: '(8) with 2√2·m' },
    'the margin may be met exactly': { flip: '(8) with 2√2·m' },
    'the factor is a little smaller': { constants: { two: '199/100' } },
    'the factor is √2': { constants: { two: 1 } },
  },
});
