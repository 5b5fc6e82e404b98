import { kexue, ofKind } from '../../src/claim.ts';
import { log, type Real, real } from '../../src/numbers/real.ts';
import { all, every, moreThan, not } from '../../src/statement.ts';

const EPSILONS = ['0.1', '0.2', '0.3', '0.5', '0.9', '0.99'];
/** N, and the least n for each ε. */
const TABLE: readonly (readonly [N: number, least: readonly number[]])[] = [
  [2, [1664, 416, 185, 67, 21, 17]],
  [3, [2637, 660, 293, 106, 33, 27]],
  [10, [5527, 1382, 615, 222, 69, 57]],
  [100, [11_053, 2764, 1229, 443, 137, 113]],
  [1000, [16_579, 4145, 1843, 664, 205, 170]],
  [10_000, [22_105, 5527, 2457, 885, 273, 226]],
  [1_000_000, [33_158, 8290, 3685, 1327, 410, 339]],
];
const ENTRIES = TABLE.flatMap(([N, least]) => least.map((n, i) => ({ N, n, eps: real(EPSILONS[i]!) })));

/** n > 24 log N/ε². */
const enough = (N: number, n: number, eps: Real) => moreThan(n, log(N).times(24).over(eps.squared()));

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
    en: 'The least n > 24 log N/ε², for N from 2 to a million',
    zh: '满足 n > 24 log N/ε² 的最小 n 之表',
  },
  statement: String.raw`n = \Bigl\lfloor \frac{24\log N}{\varepsilon^2}\Bigr\rfloor + 1`,
  source: kexue(8679, 'jl', 'theorem, eq. (16): the dimensions it asks for'),
  forAll: {},
  conclude: () => least(0),
  failsIf: {
    'every entry is one larger': { conclude: () => least(1) },
    'every entry is one smaller': { conclude: () => least(-1) },
  },
});
