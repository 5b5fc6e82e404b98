import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { unitVector } from '../../src/draw/vectors.ts';
import { expectation, type FiniteLaw } from '../../src/models/finite-law.ts';
import { innerProductLaw, linearImage, reflection, twoPoint } from '../../src/models/standard-law.ts';
import { dot, type Real } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

/** The law of (q, k), both read off one set of independent variables of mean 0 and variance 1. */
const pairs = (Q: readonly (readonly Real[])[], K: readonly (readonly Real[])[], sources: readonly FiniteLaw[]) =>
  linearImage([...Q, ...K], sources);

/** Rows of length 1 make every coordinate of q and of k have mean 0 and variance 1. */
export default identity({
  title: {
    en: 'False as stated: mean 0 and variance 1 in each coordinate do not make the second moment of q·k equal to d',
    zh: '此说不成立：各分量均值为 0、方差为 1，q·k 的二阶矩未必等于 d',
  },
  statement: String.raw`E[q_i]=E[k_i]=0,\ E[q_i^2]=E[k_i^2]=1\ (i=1,\dots,d) \implies E\bigl[(q\cdot k)^2\bigr]=d`,
  source: kexue(8620, 'qk-second-moment', 'eq. (11), for any joint law of q and k'),
  forAll: {
    d: integers(1, 2),
    m: integers(1, 3),
    a: family('m', integers(1, 4)),
    Q: family('d', unitVector('m')),
    K: family('d', unitVector('m')),
  },
  conclude: ({ d, a, Q, K }) => {
    const square = expectation(pairs(Q, K, a.map(twoPoint)), (x) => dot(x.slice(0, d), x.slice(d)).squared());
    return equal(square, d);
  },
  failsIf: {
    'q and k are independent, their coordinates correlated': {
      conclude: ({ d, a, Q, K }) => {
        const [q, k] = [linearImage(Q, a.map(twoPoint)), linearImage(K, a.map(twoPoint))];
        return equal(
          expectation(innerProductLaw(q, k), (x) => x.squared()),
          d,
        );
      },
    },
    'the coordinates are uncorrelated, and k is q': {
      conclude: ({ m, a, Q }) => {
        const q = linearImage(reflection(Q[0]!), a.map(twoPoint));
        return equal(
          expectation(q, (x) => dot(x, x).squared()),
          m,
        );
      },
    },
  },
  counterexample: { d: 2, m: 1, a: [1], Q: [[1], [1]], K: [[1], [1]] },
});
