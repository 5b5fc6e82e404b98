import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { unitVector } from '../../src/draw/vectors.ts';
import { plus, squaredNorm } from '../../src/models/euclidean.ts';
import { expectation, type FiniteLaw, image, mean } from '../../src/models/finite-law.ts';
import { innerProductLaw, linearImage, twoPoint, uncorrelated } from '../../src/models/standard-law.ts';
import { dot } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

const skewness = integers(1, 4);

/** E X² − (E X)². */
const variance = (X: FiniteLaw) => expectation(X, (x) => x.squared()).minus(mean(X).squared());

export default identity({
  title: {
    en: 'The mean of q·k is 0, so its variance is d as well',
    zh: 'q·k 的均值为 0，故方差也是 d',
  },
  statement: String.raw`q,k \text{ independent},\ E[q]=E[k]=0,\ E[q_iq_j]=\delta_{ij},\ E[k_i^2]=1 \implies E[q\cdot k]=0,\ \operatorname{Var}(q\cdot k)=d`,
  source: kexue(8620, 'qk-mean-var', 'after eq. (11)'),
  constants: { one: 1 },
  forAll: {
    d: integers(1, 2),
    v: unitVector('d'),
    a: family('d', skewness),
    K: family('d', unitVector('d')),
    b: family('d', skewness),
    m: unitVector('d'),
  },
  conclude: ({ d, v, a, K, b }, { one }) => {
    const law = innerProductLaw(uncorrelated(v, a), linearImage(K, b.map(twoPoint)));
    return all({ 'the mean': equal(mean(law), 0), 'the variance': equal(variance(law), one.times(d)) });
  },
  failsIf: {
    'a thousandth more': { constants: { one: '1001/1000' } },
    'k is q': {
      conclude: ({ v, a }) => equal(mean(image(uncorrelated(v, a), (q) => dot(q, q))), 0),
    },
    'both have the mean m': {
      conclude: ({ v, a, K, b, m }) => {
        const q = image(uncorrelated(v, a), (x) => plus(x, m));
        const k = image(linearImage(K, b.map(twoPoint)), (x) => plus(x, m));
        return equal(mean(innerProductLaw(q, k)), 0);
      },
    },
  },
  superfluous: {
    'one of them has a mean': {
      conclude: ({ d, v, a, K, b, m }) => {
        const q = uncorrelated(v, a);
        const k = image(linearImage(K, b.map(twoPoint)), (x) => plus(x, m));
        const law = innerProductLaw(q, k);
        const square = squaredNorm(m).plus(d);
        return all({ 'the mean': equal(mean(law), 0), 'the variance': equal(variance(law), square) });
      },
      reason: 'E[q·k] = E[q]·E[k] vanishes with either mean, and the variance is then E|k|² = d + |m|²',
    },
  },
});
