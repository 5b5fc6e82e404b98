import { logDeviation } from '../../src/chance/chi-square.ts';
import { kexue } from '../../src/claim.ts';
import { log, real } from '../../src/numbers/real.ts';
import { lessThan } from '../../src/statement.ts';
import { entriesOf, leastIntegers } from '../../src/wording/least.ts';

const EPSILONS = ['0.1', '0.2', '0.3', '0.5', '0.9', '0.99'].map(real);
/** C(N, 2). */
const pairs = (N: number) => (N * (N - 1)) / 2;

export default leastIntegers({
  title: {
    en: 'For a suitable A to exist even fewer dimensions are enough',
    zh: '仅要求合适的 A 存在时所需的维数更少',
  },
  statement: String.raw`\min\Bigl\{n:\ \binom N2\,P\bigl(|\|u\|^2-1|\ge\varepsilon\bigr) < 1\Bigr\}`,
  source: kexue(8679, ['existence-16', 'jl-union'], 'closing section, eq. (24): how loose the constant 16 is'),
  // C(N, 2)·P(| |u|² − 1 | ≥ ε) < 1, in logarithms.
  enough: (n, { row: N, column: eps }) => lessThan(logDeviation(n, eps).plus(log(pairs(N))), 0),
  entries: entriesOf(
    [
      [2, [1, 1, 1, 1, 1, 1]],
      [3, [187, 47, 21, 7, 2, 1]],
      [10, [1046, 262, 117, 43, 14, 12]],
      [100, [2788, 716, 330, 130, 47, 40]],
      [1000, [4600, 1200, 561, 222, 81, 69]],
      [10_000, [6461, 1700, 797, 316, 116, 99]],
      [1_000_000, [10_262, 2716, 1274, 507, 185, 158]],
    ],
    EPSILONS,
  ),
});
