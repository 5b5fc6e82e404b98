import { logDeviation } from '../../src/chance/chi-square.ts';
import { kexue } from '../../src/claim.ts';
import { log } from '../../src/numbers/real.ts';
import { atMost } from '../../src/statement.ts';
import { leastIntegers } from '../../src/wording/least.ts';

export default leastIntegers({
  title: {
    en: 'Points on a line are one event, however many: the dimensions they need',
    zh: 'N 个共线点只构成一个事件，所需维数远小于 24 log N/ε²',
  },
  statement: String.raw`\min\Bigl\{n:\ P\bigl(|\|u\|^2-1|\ge\varepsilon\bigr) \le \frac1N\Bigr\}`,
  source: kexue(8679, 'jl', 'theorem, eq. (16): the extreme case of a single event'),
  // P(| |u|² − 1 | ≥ ε) ≤ 1/N, in logarithms: all differences of collinear points are multiples of one vector.
  enough: (n, { N, eps }) => atMost(logDeviation(n, eps), log(N).negated()),
  entries: [
    { N: 10, eps: '0.5', n: 21 },
    { N: 100, eps: '0.5', n: 56 },
    { N: 1000, eps: '0.5', n: 99 },
    { N: 100, eps: '0.2', n: 334 },
    { N: 100, eps: '0.1', n: 1330 },
    { N: 10, eps: '0.1', n: 540 },
  ],
});
