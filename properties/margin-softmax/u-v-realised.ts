import { identity, kexue } from '../../src/claim.ts';
import { between } from '../../src/draw/reals.ts';
import { cosine, type Vector } from '../../src/models/euclidean.ts';
import { ONE, type Real, sqrt, ZERO } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

/** The unit vector at the angle arccos(cos) from (1, 0), above or below it. */
const above = (cos: Real): Vector => [cos, sqrt(ONE.minus(cos.squared()))];
const below = (cos: Real): Vector => [cos, sqrt(ONE.minus(cos.squared())).negated()];

export default identity({
  title: { en: 'Any two scores are those of some vectors of the plane', zh: '任意两个余弦值都可由平面向量实现' },
  statement: String.raw`\forall\, p,q \in [-1,1]\ \exists\, z_1,c_1,c_2\in\mathbb R^2:\ \cos(z_1,c_1)=p,\ \cos(z_1,c_2)=q`,
  source: kexue(8656, 'cos-margin', 'section 3: so claims about u and v are tested by drawing the two cosines'),
  constants: { one: 1 },
  forAll: { p: between(-1, 1), q: between(-1, 1) },
  conclude: ({ p, q }, { one }) => {
    const [z1, c1, c2] = [[one, ZERO], above(p), below(q)];
    return all({ 'cos(z1,c1)': equal(cosine(z1, c1), p), 'cos(z1,c2)': equal(cosine(z1, c2), q) });
  },
  failsIf: {
    'a cosine may exceed 1': { forAll: { p: between(-2, 2) } },
    'z1 points the other way': { constants: { one: -1 } },
  },
});
