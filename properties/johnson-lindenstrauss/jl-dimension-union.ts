import { logDeviation } from '../../src/chance/chi-square.ts';
import { kexue, ofKind } from '../../src/claim.ts';
import { log, type Real, real } from '../../src/numbers/real.ts';
import { all, atMost, every, not } from '../../src/statement.ts';

const EPSILONS = ['0.1', '0.2', '0.3', '0.5', '0.9', '0.99'];
/** N, and the least n for each ε. */
const TABLE: readonly (readonly [N: number, least: readonly number[]])[] = [
  [2, [91, 23, 10, 4, 1, 1]],
  [3, [507, 126, 56, 19, 5, 4]],
  [10, [1880, 477, 217, 83, 30, 26]],
  [100, [4597, 1199, 560, 222, 81, 69]],
  [1000, [7403, 1952, 916, 364, 133, 114]],
  [10_000, [10_262, 2716, 1274, 507, 185, 158]],
  [1_000_000, [16_049, 4254, 1997, 794, 291, 248]],
];
const ENTRIES = TABLE.flatMap(([N, least]) => least.map((n, i) => ({ N, n, eps: real(EPSILONS[i]!) })));

/** C(N, 2). */
const pairs = (N: number) => (N * (N - 1)) / 2;

/** C(N, 2)·P(| |u|² − 1 | ≥ ε) ≤ 1/N, in logarithms. */
const enough = (N: number, n: number, eps: Real) => atMost(logDeviation(n, eps).plus(log(pairs(N))), log(N).negated());

/** Every n of the table, or one next to it, is enough, and n − 1 is not; no n below 1. */
const least = (moved: number) =>
  every(ENTRIES, ({ N, n, eps }) =>
    all({
      enough: enough(N, Math.max(1, n + moved), eps),
      ...(n + moved > 1 && { 'one less is not': not(enough(N, n + moved - 1, eps)) }),
    }),
  )!;

export default ofKind('constant')({
  title: {
    en: 'Fewer dimensions than 24 log N/ε² are enough: the exact tail with the union bound',
    zh: '精确尾概率加联合界给出的维数，少于 24 log N/ε²',
  },
  statement: String.raw`\min\Bigl\{n:\ \binom N2\,P\bigl(|\|u\|^2-1|\ge\varepsilon\bigr) \le \frac1N\Bigr\}`,
  source: kexue(8679, ['jl', 'jl-union'], 'theorem, eq. (16): how loose the constant 24 is'),
  forAll: {},
  conclude: () => least(0),
  failsIf: {
    'every entry is one larger': { conclude: () => least(1) },
    'every entry is one smaller': { conclude: () => least(-1) },
  },
});
