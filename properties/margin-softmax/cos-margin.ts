import { implication, kexue } from '../../src/claim.ts';
import { near } from '../../src/draw/near.ts';
import { between, reals } from '../../src/draw/reals.ts';
import { roots } from '../../src/models/scores.ts';
import { lessThan, moreThan } from '../../src/statement.ts';

const score = between(-1, 1);

export default implication({
  title: {
    en: 'False as stated: a margin m between the cosines does not give the same margin m between the distances',
    zh: '此说不成立：余弦之差大于 m，并不能推出距离之差大于同一个 m',
  },
  statement: String.raw`\cos(z_1,c_1)-\cos(z_1,c_2) > m \implies \sqrt{1-\cos(z_1,c_1)}+m < \sqrt{1-\cos(z_1,c_2)}`,
  source: kexue(8656, 'cos-margin', 'section 3, eq. (8) ⟹ eq. (6), the same letter m in both'),
  forAll: { cos1: score, cos2: score, m: near(reals, ({ cos1, cos2 }) => cos1.minus(cos2)) },
  assume: { '(8)': ({ cos1, cos2, m }) => moreThan(cos1.minus(cos2), m) },
  conclude: ({ cos1, cos2, m }) => {
    const [u, v] = roots(cos1, cos2);
    return lessThan(u.plus(m), v);
  },
  failsIf: {
    'm is positive': { assume: { 'm > 0': ({ m }) => moreThan(m, 0) } },
    'm is negative': { assume: { 'm < 0': ({ m }) => lessThan(m, 0) } },
    'the margin is doubled': { assume: { '(8)': ({ cos1, cos2, m }) => moreThan(cos1.minus(cos2), m.times(2)) } },
  },
  counterexample: { cos1: 0, cos2: -1, m: '1/2' },
});
