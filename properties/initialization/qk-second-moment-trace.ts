import { identity, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { expectation, type FiniteLaw } from '../../src/models/finite-law.ts';
import { innerProductLaw } from '../../src/models/standard-law.ts';
import { dot, type Real, sum } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

type Vector = readonly Real[];

const law = (points: readonly Vector[], p: readonly Real[]): FiniteLaw<Vector> =>
  points.map((x, i) => ({ x, p: p[i]! }));

/** E[x xᵀ], d×d. */
const secondMoments = (X: FiniteLaw<Vector>, d: number) =>
  Array.from({ length: d }, (_, i) => Array.from({ length: d }, (_, j) => expectation(X, (x) => x[i]!.times(x[j]!))));

export default identity({
  title: {
    en: 'For independent vectors the second moment of q·k is the trace of the product of their second-moment matrices',
    zh: '独立向量内积的二阶矩等于两个二阶矩矩阵乘积的迹',
  },
  statement: String.raw`q,k \text{ independent}:\quad E\bigl[(q\cdot k)^2\bigr]=\operatorname{tr}(M_qM_k),\quad M_q=E[qq^{\mathsf T}],\ M_k=E[kk^{\mathsf T}]`,
  source: kexue(8620, 'qk-second-moment', 'eq. (11), for any two laws'),
  constants: { one: 1 },
  forAll: {
    d: integers(1, 2),
    n: integers(1, 3),
    p: distribution('n'),
    x: family('n', vector('d')),
    y: family('n', vector('d')),
  },
  conclude: ({ d, p, x, y }, { one }) => {
    const [q, k] = [law(x, p), law(y, p)];
    const [Mq, Mk] = [secondMoments(q, d), secondMoments(k, d)];
    const trace = sum(Mq.map((row, i) => dot(row, Mk[i]!)));
    return equal(
      expectation(innerProductLaw(q, k), (s) => s.squared()),
      trace.times(one),
    );
  },
  failsIf: {
    'a thousandth more': { constants: { one: '1001/1000' } },
    'drawn together, from the same atom': {
      conclude: ({ d, p, x, y }) => {
        const [Mq, Mk] = [secondMoments(law(x, p), d), secondMoments(law(y, p), d)];
        const together = sum(p.map((pi, i) => dot(x[i]!, y[i]!).squared().times(pi)));
        return equal(together, sum(Mq.map((row, i) => dot(row, Mk[i]!))));
      },
    },
    'only the diagonals count': {
      conclude: ({ d, p, x, y }) => {
        const [Mq, Mk] = [secondMoments(law(x, p), d), secondMoments(law(y, p), d)];
        const diagonal = sum(Mq.map((row, i) => row[i]!.times(Mk[i]![i]!)));
        return equal(
          expectation(innerProductLaw(law(x, p), law(y, p)), (s) => s.squared()),
          diagonal,
        );
      },
    },
  },
});
