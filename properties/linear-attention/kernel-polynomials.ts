import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { compoundExp, taylorExp, taylorTerm } from '../../src/models/exponential.ts';
import { kernelForm } from '../../src/models/kernel-form.ts';
import { dot } from '../../src/numbers/real.ts';
import { all, atLeast } from '../../src/statement.ts';

const entry = between(-4, 4);

export default inequality({
  title: {
    en: 'Both approximations of the kernel e^{q·k} are kernels themselves, whatever the order',
    zh: 'e^{q·k} 的两种多项式近似，无论取几阶，本身也是核函数',
  },
  statement: String.raw`n\ge1:\quad \sum_{i,j} c_i c_j \sum_{m\le n}\frac{(x_i\cdot x_j)^m}{m!} \ge 0,\quad \sum_{i,j} c_i c_j\Bigl(1+\frac{x_i\cdot x_j}n\Bigr)^n \ge 0`,
  source: kexue(8601, 'kernel', 'introduction, eq. (3), for the kernels of eqs. (7) and (12)'),
  constants: { one: 1 },
  forAll: {
    d: integers(1, 3),
    N: integers(1, 3),
    n: integers(1, 6),
    points: family('N', vector('d', entry)),
    c: vector('N', entry),
  },
  conclude: ({ n, points, c }, { one }) =>
    all({
      P_n: atLeast(
        kernelForm((x) => taylorExp(n, x), points, c),
        0,
      ),
      E_n: atLeast(
        kernelForm((x) => x.over(n).plus(one).power(n), points, c),
        0,
      ),
    }),
  failsIf: {
    'the last term is subtracted': {
      conclude: ({ n, points, c }) =>
        atLeast(
          kernelForm((x) => taylorExp(n, x).minus(taylorTerm(n, x).times(2)), points, c),
          0,
        ),
    },
    '(x/n − 1/1000)^n': { constants: { one: '-1/1000' } },
    'the weights of one row are ≥ 0': {
      conclude: ({ n, points }) => atLeast(compoundExp(n, dot(points[0]!, points.at(-1)!)), 0),
    },
  },
});
