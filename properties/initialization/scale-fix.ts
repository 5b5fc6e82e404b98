import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { unitVector } from '../../src/draw/vectors.ts';
import { expectation, type FiniteLaw } from '../../src/models/finite-law.ts';
import { innerProductLaw, linearImage, twoPoint, uncorrelated } from '../../src/models/standard-law.ts';
import { dot, ONE, type Real, sqrt } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

const skewness = integers(1, 4);

/** E (cx)². */
const secondMoment = (X: FiniteLaw, c: Real) => expectation(X, (x) => x.squared()).times(c.squared());

export default identity({
  title: {
    en: 'Divided by √d, the inner product has variance 1',
    zh: '内积除以 √d 之后方差为 1',
  },
  statement: String.raw`q,k \text{ independent},\ E[q]=0,\ E[q_iq_j]=\delta_{ij},\ E[k_i^2]=1 \implies \operatorname{Var}\Bigl(\frac{q\cdot k}{\sqrt d}\Bigr)=E\Bigl(\frac{q\cdot k}{\sqrt d}\Bigr)^2=1`,
  source: kexue(8620, 'scale-fix', 'after eq. (11)'),
  constants: { one: 1 },
  forAll: {
    d: integers(1, 2),
    v: unitVector('d'),
    a: family('d', skewness),
    K: family('d', unitVector('d')),
    b: family('d', skewness),
  },
  conclude: ({ d, v, a, K, b }, { one }) => {
    const law = innerProductLaw(uncorrelated(v, a), linearImage(K, b.map(twoPoint)));
    return equal(secondMoment(law, ONE.over(sqrt(d))), one);
  },
  failsIf: {
    'a thousandth more': { constants: { one: '1001/1000' } },
    'divided by d': {
      conclude: ({ d, v, a, K, b }) => {
        const law = innerProductLaw(uncorrelated(v, a), linearImage(K, b.map(twoPoint)));
        return equal(secondMoment(law, ONE.over(d)), 1);
      },
    },
    'k is q': {
      conclude: ({ d, v, a }) => {
        const square = expectation(uncorrelated(v, a), (q) => dot(q, q).squared());
        return equal(square.over(d), 1);
      },
    },
  },
});
