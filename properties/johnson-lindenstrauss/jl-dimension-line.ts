import { logDeviation } from '../../src/chance/chi-square.ts';
import { kexue, ofKind } from '../../src/claim.ts';
import { log, real, type Scalar } from '../../src/numbers/real.ts';
import { all, atMost, every, not } from '../../src/statement.ts';

/** N, ε, and the least n. */
const TABLE: readonly (readonly [N: number, eps: string, n: number])[] = [
  [10, '0.5', 21],
  [100, '0.5', 56],
  [1000, '0.5', 99],
  [100, '0.2', 334],
  [100, '0.1', 1330],
  [10, '0.1', 540],
];

/** P(| |u|² − 1 | ≥ ε) ≤ 1/N, in logarithms: all differences of collinear points are multiples of one vector. */
const enough = (N: number, n: number, eps: Scalar) => atMost(logDeviation(n, eps), log(real(N)).negated());

const least = (moved: number) =>
  every(TABLE, ([N, eps, n]) =>
    all({ enough: enough(N, n + moved, eps), 'one less is not': not(enough(N, n + moved - 1, eps)) }),
  )!;

export default ofKind('constant')({
  title: {
    en: 'Points on a line are one event, however many: the dimensions they need',
    zh: 'N 个共线点只构成一个事件，所需维数远小于 24 log N/ε²',
  },
  statement: String.raw`\min\Bigl\{n:\ P\bigl(|\|u\|^2-1|\ge\varepsilon\bigr) \le \frac1N\Bigr\}`,
  source: kexue(8679, 'jl', 'theorem, eq. (16): the extreme case of a single event'),
  forAll: {},
  conclude: () => least(0),
  failsIf: {
    'every entry is one larger': { conclude: () => least(1) },
    'every entry is one smaller': { conclude: () => least(-1) },
  },
});
