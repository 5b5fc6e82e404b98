import { implication, kexue } from '../../src/claim.ts';
import { near } from '../../src/draw/near.ts';
import { between, nonnegative, reals } from '../../src/draw/reals.ts';
import { roots } from '../../src/models/scores.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { atLeast, atMost, lessThan, moreThan } from '../../src/statement.ts';

const score = between(-1, 1);

export default implication({
  title: {
    en: 'A margin of m(2√2 − m) between the cosines is enough already',
    zh: '余弦的间隔取 m(2√2 − m) 就已足够',
  },
  statement: String.raw`0 \le m \le \sqrt2,\ \cos(z_1,c_1)-\cos(z_1,c_2) > m(2\sqrt2-m) \implies \sqrt{1-\cos(z_1,c_1)}+m < \sqrt{1-\cos(z_1,c_2)}`,
  source: kexue(8656, 'cos-margin', 'section 3, eq. (8) ⟹ eq. (6), sharpened'),
  constants: { two: 2, one: 1 },
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
    'm ≤ √2': ({ m }) => atMost(m, sqrt(2)),
    '(8) with m(2√2 − m)': ({ cos1, cos2, m }, { two, one }) =>
      moreThan(cos1.minus(cos2), m.times(two.times(sqrt(2)).minus(m.times(one)))),
  },
  tight: true,
  conclude: ({ cos1, cos2, m }) => {
    const [u, v] = roots(cos1, cos2);
    return lessThan(u.plus(m), v);
  },
  failsIf: {
    'm may be negative': { drop: 'm ≥ 0' },
    'm may exceed √2': { drop: 'm ≤ √2' },
    'whatever the cosines': { drop: '(8) with m(2√2 − m)' },
    'the margin may be met exactly': { flip: '(8) with m(2√2 − m)' },
    'the factor is a little smaller': { constants: { two: '1999/1000' } },
    'a little more of m is taken off': { constants: { one: '1001/1000' } },
  },
});
