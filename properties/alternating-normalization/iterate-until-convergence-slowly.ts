import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { columnMeans, iterated } from '../../src/models/alternating-normalization.ts';
import { ONE, real, ZERO } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

const half = ONE.over(2);
const rows = [
  [ONE, ZERO],
  [half, half],
];

/** How far the first class is above the prior after t iterations. */
const excess = (t: number) => columnMeans(iterated(rows, [half, half], t))[0]!.minus(half);

export default identity({
  title: {
    en: 'Beside a one-hot row the convergence is slow: after t iterations the mean is off by 1/(4(t + 1)), exactly',
    zh: '与 one-hot 行并列时收敛很慢：t 次迭代后均值的误差恰为 1/(4(t + 1))',
  },
  statement: String.raw`\begin{pmatrix}1&0\\1/2&1/2\end{pmatrix},\ \tilde p=\bigl(\tfrac12,\tfrac12\bigr):\quad \bar p^{(t)}_1-\tfrac12 = \frac1{4(t+1)}`,
  source: kexue(
    8728,
    'iterate-until-convergence',
    'section 3: iterate until convergence; a zero, and a prior on the border',
  ),
  constants: { c: 4, one: 1 },
  forAll: { t: integers(0, 16) },
  conclude: ({ t }, { c, one }) => equal(excess(t), ONE.over(real(t + 1).times(c)).times(one)),
  failsIf: {
    'a thousandth more': { constants: { one: '1001/1000' } },
    '1/(5(t + 1))': { constants: { c: 5 } },
    'it is of order 1/t²': {
      conclude: ({ t }, { c }) => equal(excess(t), ONE.over(real((t + 1) ** 2).times(c))),
    },
    'it is halved by every iteration': {
      conclude: ({ t }, { c }) => equal(excess(t), ONE.over(c.times(2 ** t))),
    },
    'it is no more than the next step': {
      conclude: ({ t }) => equal(excess(t), excess(t).minus(excess(t + 1))),
    },
  },
});
