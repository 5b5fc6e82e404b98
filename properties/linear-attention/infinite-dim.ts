import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { related } from '../../src/draw/related.ts';
import { vector } from '../../src/draw/vectors.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { taylorRemainder } from '../../src/models/exponential.ts';
import { dot } from '../../src/numbers/real.ts';
import { atMost } from '../../src/statement.ts';

/** What is left out is the inner product of the blocks after the n-th, whose squared norms are the remainders at |q|², |k|². */
export default inequality({
  title: {
    en: 'The Taylor features are square-summable, and their inner product is e^{q·k}: an infinite feature map',
    zh: 'Taylor 特征平方可和，其内积收敛到 e^{q·k}：无限维的特征映射',
  },
  statement: String.raw`\bigl(e^{q\cdot k}-\varphi_n(q)\cdot\varphi_n(k)\bigr)^2 \le \bigl(e^{\|q\|^2}-\|\varphi_n(q)\|^2\bigr)\bigl(e^{\|k\|^2}-\|\varphi_n(k)\|^2\bigr)`,
  source: kexue(8601, 'infinite-dim', 'title and analysis, for the Taylor expansion, eq. (10) with n → ∞'),
  constants: { one: 1 },
  forAll: {
    d: integers(1, 3),
    n: integers(0, 8),
    q: vector('d', between(-2, 2)),
    k: vector('d', between(-2, 2)),
  },
  nearEquality: { 'k on the line of q': { d: integers(1, 1), k: related('q') } },
  tight: true,
  conclude: ({ n, q, k }, { one }) =>
    atMost(
      taylorRemainder(n, dot(q, k)).squared(),
      taylorRemainder(n, squaredNorm(q))
        .times(taylorRemainder(n, squaredNorm(k)))
        .times(one),
    ),
  failsIf: {
    'a thousandth less': { constants: { one: '999/1000' } },
    'without the square of the left side': {
      conclude: ({ n, q, k }) =>
        atMost(
          taylorRemainder(n, dot(q, k)).abs(),
          taylorRemainder(n, squaredNorm(q)).times(taylorRemainder(n, squaredNorm(k))),
        ),
    },
    'the remainder of one order more': {
      conclude: ({ n, q, k }) =>
        atMost(
          taylorRemainder(n, dot(q, k)).squared(),
          taylorRemainder(n + 1, squaredNorm(q)).times(taylorRemainder(n + 1, squaredNorm(k))),
        ),
    },
  },
});
