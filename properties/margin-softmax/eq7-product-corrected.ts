import { implication, kexue } from '../../src/claim.ts';
import { near } from '../../src/draw/near.ts';
import { between, reals } from '../../src/draw/reals.ts';
import { roots } from '../../src/models/scores.ts';
import { any, atLeast, iff, moreThan } from '../../src/statement.ts';

const score = between(-1, 1);

export default implication({
  title: {
    en: 'Multiplied by v + u, the margin (6) becomes (7), unless m < 0 and the three directions coincide',
    zh: '式 (6) 两端乘以 v + u 等价于式 (7)，除非 m < 0 且三个方向重合',
  },
  statement: String.raw`m \ge 0 \text{ or } u+v>0 \implies \bigl(v-u>m \iff \cos(z_1,c_1)-\cos(z_1,c_2) > m(v+u)\bigr)`,
  source: kexue(8656, 'eq7-product', 'section 3, eq. (6) ⟺ eq. (7), corrected'),
  forAll: {
    cos1: score,
    cos2: score,
    m: near(reals, ({ cos1, cos2 }) => {
      const [u, v] = roots(cos1, cos2);
      return v.minus(u);
    }),
  },
  assume: {
    'm ≥ 0 or u + v > 0': ({ cos1, cos2, m }) => {
      const [u, v] = roots(cos1, cos2);
      return any({ 'm ≥ 0': atLeast(m, 0), 'u + v > 0': moreThan(u.plus(v), 0) });
    },
  },
  conclude: ({ cos1, cos2, m }) => {
    const [u, v] = roots(cos1, cos2);
    return iff(moreThan(v.minus(u), m), moreThan(cos1.minus(cos2), m.times(v.plus(u))));
  },
  failsIf: {
    'm may be negative where u = v = 0': { drop: 'm ≥ 0 or u + v > 0' },
    'the factor v + u is left out': {
      conclude: ({ cos1, cos2, m }) => {
        const [u, v] = roots(cos1, cos2);
        return iff(moreThan(v.minus(u), m), moreThan(cos1.minus(cos2), m));
      },
    },
    'the cosines are subtracted the other way round': {
      conclude: ({ cos1, cos2, m }) => {
        const [u, v] = roots(cos1, cos2);
        return iff(moreThan(v.minus(u), m), moreThan(cos2.minus(cos1), m.times(v.plus(u))));
      },
    },
  },
});
