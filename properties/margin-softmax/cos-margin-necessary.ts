import { implication, kexue } from '../../src/claim.ts';
import { near } from '../../src/draw/near.ts';
import { between, nonnegative, reals } from '../../src/draw/reals.ts';
import { roots } from '../../src/models/scores.ts';
import { atLeast, lessThan, moreThan } from '../../src/statement.ts';

const score = between(-1, 1);

export default implication({
  title: {
    en: 'A margin m between the distances needs more than m² between the cosines',
    zh: '距离的间隔 m 必然要求余弦之差大于 m²',
  },
  statement: String.raw`\sqrt{1-\cos(z_1,c_1)}+m < \sqrt{1-\cos(z_1,c_2)},\ m \ge 0 \implies \cos(z_1,c_1)-\cos(z_1,c_2) > m^2`,
  source: kexue(8656, 'cos-margin-necessary', 'section 3, eq. (6) ⟹ eq. (8) with m²'),
  constants: { factor: 1 },
  forAll: {
    cos1: score,
    cos2: score,
    m: near(nonnegative, ({ cos1, cos2 }) => {
      const [u, v] = roots(cos1, cos2);
      return v.minus(u);
    }),
  },
  assume: {
    'm ≥ 0': { holds: ({ m }) => atLeast(m, 0), without: { m: reals } },
    '(6)': ({ cos1, cos2, m }) => {
      const [u, v] = roots(cos1, cos2);
      return lessThan(u.plus(m), v);
    },
  },
  tight: true,
  conclude: ({ cos1, cos2, m }, { factor }) => moreThan(cos1.minus(cos2), m.squared().times(factor)),
  failsIf: {
    'm may be negative': { drop: 'm ≥ 0' },
    'whatever the distances': { drop: '(6)' },
    '(6) may be met exactly': { flip: '(6)' },
    'a little more than m²': { constants: { factor: '1001/1000' } },
    'more than m': { conclude: ({ cos1, cos2, m }) => moreThan(cos1.minus(cos2), m) },
  },
});
