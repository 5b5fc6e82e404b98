import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { unitVector, vector } from '../../src/draw/vectors.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { expectation } from '../../src/models/finite-law.ts';
import { innerProductLaw, linearImage, twoPoint, uncorrelated } from '../../src/models/standard-law.ts';
import { dot } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

const skewness = integers(1, 4);

/** q = As with independent standard s and an orthogonal A; k has correlated coordinates. */
export default identity({
  title: {
    en: 'For independent q and k, the coordinates of one of them uncorrelated, the second moment of q·k is d',
    zh: '若 q 与 k 独立，且其中之一的各分量互不相关，则 q·k 的二阶矩为 d',
  },
  statement: String.raw`q,k \text{ independent},\ E[q_iq_j]=\delta_{ij},\ E[k_i^2]=1 \implies E\bigl[(q\cdot k)^2\bigr]=d`,
  source: kexue(8620, 'qk-second-moment', 'eq. (11), with what it takes'),
  constants: { one: 1 },
  forAll: {
    d: integers(1, 2),
    v: unitVector('d'),
    a: family('d', skewness),
    K: family('d', unitVector('d')),
    b: family('d', skewness),
  },
  conclude: ({ d, v, a, K, b }, { one }) => {
    const [q, k] = [uncorrelated(v, a), linearImage(K, b.map(twoPoint))];
    return equal(
      expectation(innerProductLaw(q, k), (x) => x.squared()),
      one.times(d),
    );
  },
  failsIf: {
    'a thousandth more': { constants: { one: '1001/1000' } },
    'k is q': {
      conclude: ({ d, v, a }) =>
        equal(
          expectation(uncorrelated(v, a), (q) => dot(q, q).squared()),
          d,
        ),
    },
    'the coordinates of either are correlated': {
      conclude: ({ d, a, K, b }) => {
        const [q, k] = [linearImage(K, a.map(twoPoint)), linearImage(K, b.map(twoPoint))];
        return equal(
          expectation(innerProductLaw(q, k), (x) => x.squared()),
          d,
        );
      },
    },
  },
  superfluous: {
    'k may be any vector': {
      forAll: { K: family('d', vector('d')) },
      conclude: ({ v, a, K }) =>
        equal(
          expectation(uncorrelated(v, a), (q) => dot(q, K[0]!).squared()),
          squaredNorm(K[0]!),
        ),
      reason: 'E[qqᵀ] = I gives E(q·k)² = |k|² for each k, whatever its mean',
    },
  },
});
