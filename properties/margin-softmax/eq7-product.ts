import { implication, kexue } from '../../src/claim.ts';
import { near } from '../../src/draw/near.ts';
import { between, reals } from '../../src/draw/reals.ts';
import { roots } from '../../src/models/scores.ts';
import { moreThan } from '../../src/statement.ts';

const score = between(-1, 1);

export default implication({
  title: {
    en: 'False as stated: for negative m, (6) multiplied by v + u need not give (7)',
    zh: '此说不成立：m 为负时，式 (6) 两端乘以 v + u 未必得到式 (7)',
  },
  statement: String.raw`v-u>m \implies \cos(z_1,c_1)-\cos(z_1,c_2) > m(v+u)`,
  source: kexue(8656, 'eq7-product', 'section 3, eq. (6) ⟹ eq. (7), for all m'),
  forAll: {
    cos1: score,
    cos2: score,
    m: near(reals, ({ cos1, cos2 }) => {
      const [u, v] = roots(cos1, cos2);
      return v.minus(u);
    }),
  },
  assume: {
    '(6)': ({ cos1, cos2, m }) => {
      const [u, v] = roots(cos1, cos2);
      return moreThan(v.minus(u), m);
    },
  },
  conclude: ({ cos1, cos2, m }) => {
    const [u, v] = roots(cos1, cos2);
    return moreThan(cos1.minus(cos2), m.times(v.plus(u)));
  },
  failsIf: {
    '(6) is not needed': { drop: '(6)' },
    'the factor v + u is left out': { conclude: ({ cos1, cos2, m }) => moreThan(cos1.minus(cos2), m) },
  },
  counterexample: { cos1: 1, cos2: 1, m: -1 },
});
