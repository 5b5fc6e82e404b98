import { identity, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { integers } from '../../src/draw/integer.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { softmaxJacobian } from '../../src/models/softmax-jacobian.ts';
import { sum } from '../../src/numbers/real.ts';
import { all, equal, every } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'The softmax Jacobian has the trace 1 − |p|², entries of twice that in all, and rows that sum to 0',
    zh: 'Softmax 雅可比矩阵的迹为 1 − |p|²，各元素绝对值之和为其两倍，每行之和为 0',
  },
  statement: String.raw`J=\operatorname{diag}(p)-pp^{\mathsf T}:\quad \operatorname{tr}J=1-\|p\|^2,\quad \sum_{i,j}|J_{ij}|=2\bigl(1-\|p\|^2\bigr),\quad J\mathbf 1=0`,
  source: kexue(8620, 'one-hot-gradient', 'after eq. (11): how the gradient vanishes as a whole'),
  constants: { one: 1, two: 2 },
  forAll: { k: integers(1, 5), p: distribution('k') },
  conclude: ({ p }, { one, two }) => {
    const J = softmaxJacobian(p);
    const rest = one.minus(squaredNorm(p));
    return all({
      'the trace': equal(sum(J.map((row, i) => row[i]!)), rest),
      'all entries': equal(sum(J.flat().map((x) => x.abs())), rest.times(two)),
      'the rows': every(J, (row) => equal(sum(row), 0))!,
    });
  },
  failsIf: {
    'a thousandth more than 1': { constants: { one: '1001/1000' } },
    'a thousandth more than 2': { constants: { two: '2.002' } },
    'p need not sum to 1': {
      conclude: ({ p }) => {
        const q = p.map((x) => x.times(2));
        return every(softmaxJacobian(q), (row) => equal(sum(row), 0))!;
      },
    },
  },
});
