import { logDeviation } from '../../src/chance/chi-square.ts';
import { kexue, ofKind } from '../../src/claim.ts';
import { log, type Real, real } from '../../src/numbers/real.ts';
import { all, every, lessThan, not } from '../../src/statement.ts';

const EPSILONS = ['0.1', '0.2', '0.3', '0.5', '0.9', '0.99'];
/** N, and the least n for each ε. */
const TABLE: readonly (readonly [N: number, least: readonly number[]])[] = [
  [2, [1, 1, 1, 1, 1, 1]],
  [3, [187, 47, 21, 7, 2, 1]],
  [10, [1046, 262, 117, 43, 14, 12]],
  [100, [2788, 716, 330, 130, 47, 40]],
  [1000, [4600, 1200, 561, 222, 81, 69]],
  [10_000, [6461, 1700, 797, 316, 116, 99]],
  [1_000_000, [10_262, 2716, 1274, 507, 185, 158]],
];
const ENTRIES = TABLE.flatMap(([N, least]) => least.map((n, i) => ({ N, n, eps: real(EPSILONS[i]!) })));

/** C(N, 2). */
const pairs = (N: number) => (N * (N - 1)) / 2;

/** C(N, 2)·P(| |u|² − 1 | ≥ ε) < 1, in logarithms. */
const enough = (N: number, n: number, eps: Real) => lessThan(logDeviation(n, eps).plus(log(pairs(N))), 0);

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
    en: 'For a suitable A to exist even fewer dimensions are enough',
    zh: '仅要求合适的 A 存在时所需的维数更少',
  },
  statement: String.raw`\min\Bigl\{n:\ \binom N2\,P\bigl(|\|u\|^2-1|\ge\varepsilon\bigr) < 1\Bigr\}`,
  source: kexue(8679, ['existence-16', 'jl-union'], 'closing section, eq. (24): how loose the constant 16 is'),
  forAll: {},
  conclude: () => least(0),
  failsIf: {
    'every entry is one larger': { conclude: () => least(1) },
    'every entry is one smaller': { conclude: () => least(-1) },
  },
});
