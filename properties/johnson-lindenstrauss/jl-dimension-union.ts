import { logDeviation } from '../../src/chance/chi-square.ts';
import { kexue } from '../../src/claim.ts';
import { log, real } from '../../src/numbers/real.ts';
import { atMost } from '../../src/statement.ts';
import { entriesOf, leastIntegers } from '../../src/wording/least.ts';

const EPSILONS = ['0.1', '0.2', '0.3', '0.5', '0.9', '0.99'].map(real);
/** C(N, 2). */
const pairs = (N: number) => (N * (N - 1)) / 2;

export default leastIntegers({
  title: {
    en: 'Fewer dimensions than 24 log N/ε² are enough: the exact tail with the union bound',
    zh: '精确尾概率加联合界给出的维数，少于 24 log N/ε²',
  },
  statement: String.raw`\min\Bigl\{n:\ \binom N2\,P\bigl(|\|u\|^2-1|\ge\varepsilon\bigr) \le \frac1N\Bigr\}`,
  source: kexue(8679, ['jl', 'jl-union'], 'theorem, eq. (16): how loose the constant 24 is'),
  // C(N, 2)·P(| |u|² − 1 | ≥ ε) ≤ 1/N, in logarithms.
  enough: (n, { row: N, column: eps }) => atMost(logDeviation(n, eps).plus(log(pairs(N))), log(N).negated()),
  entries: entriesOf(
    [
      [2, [91, 23, 10, 4, 1, 1]],
      [3, [507, 126, 56, 19, 5, 4]],
      [10, [1880, 477, 217, 83, 30, 26]],
      [100, [4597, 1199, 560, 222, 81, 69]],
      [1000, [7403, 1952, 916, 364, 133, 114]],
      [10_000, [10_262, 2716, 1274, 507, 185, 158]],
      [1_000_000, [16_049, 4254, 1997, 794, 291, 248]],
    ],
    EPSILONS,
  ),
});
