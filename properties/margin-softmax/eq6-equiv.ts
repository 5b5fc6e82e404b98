import { implication, kexue } from '../../src/claim.ts';
import { near } from '../../src/draw/near.ts';
import { between, reals } from '../../src/draw/reals.ts';
import { roots } from '../../src/models/scores.ts';
import { atLeast, iff, lessThan, moreThan } from '../../src/statement.ts';

const score = between(-1, 1);

export default implication({
  title: {
    en: 'A margin for the distances is a lower bound for their difference',
    zh: '式 (6) 移项：u + m < v 当且仅当 v − u > m',
  },
  statement: String.raw`u=\sqrt{1-\cos(z_1,c_1)},\ v=\sqrt{1-\cos(z_1,c_2)}:\quad u+m<v \iff v-u>m`,
  source: kexue(8656, 'eq6-equiv', 'section 3, eq. (6)'),
  forAll: {
    cos1: score,
    cos2: score,
    m: near(reals, ({ cos1, cos2 }) => {
      const [u, v] = roots(cos1, cos2);
      return v.minus(u);
    }),
  },
  conclude: ({ cos1, cos2, m }) => {
    const [u, v] = roots(cos1, cos2);
    return iff(lessThan(u.plus(m), v), moreThan(v.minus(u), m));
  },
  failsIf: {
    'equality is let in on one side': {
      conclude: ({ cos1, cos2, m }) => {
        const [u, v] = roots(cos1, cos2);
        return iff(lessThan(u.plus(m), v), atLeast(v.minus(u), m));
      },
    },
    'the difference has the wrong sign': {
      conclude: ({ cos1, cos2, m }) => {
        const [u, v] = roots(cos1, cos2);
        return iff(lessThan(u.plus(m), v), moreThan(u.minus(v), m));
      },
    },
  },
});
