import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { taylorExp } from '../../src/models/exponential.ts';
import { orderedWeighting } from '../../src/models/weighting.ts';
import { atMost, every } from '../../src/statement.ts';

/** In dimension 1 every number is a score: q = 1, k = x. */
export default implication({
  title: {
    en: 'False as stated: a truncated series may give negative weights, and larger ones to smaller scores',
    zh: '此说不成立：截断的 Taylor 级数可给出负权重，也可把更大的权重给更小的得分',
  },
  statement: String.raw`a_j = \frac{P_n(x_j)}{\sum_l P_n(x_l)} \ge 0,\quad x_j > x_l \implies a_j > a_l,\quad P_n(x)=\sum_{m\le n}\frac{x^m}{m!}`,
  source: kexue(
    8601,
    'taylor-positivity',
    'Taylor expansion, eqs. (7) and (10) put into eq. (2), for any n ≥ 1 and scores x',
  ),
  forAll: { n: integers(1, 6), L: integers(1, 4), x: vector('L', reals) },
  conclude: ({ n, x }) => orderedWeighting(x, (s) => taylorExp(n, s)),
  failsIf: {
    'n is even': { conclude: ({ n, x }) => orderedWeighting(x, (s) => taylorExp(2 * n, s)) },
    'n is odd': { conclude: ({ n, x }) => orderedWeighting(x, (s) => taylorExp(2 * n - 1, s)) },
    'scores are at most n in size': {
      assume: { '|x| ≤ n': ({ n, x }) => every(x, (s) => atMost(s.abs(), n))! },
    },
  },
  counterexample: { n: 1, L: 2, x: [1, -2] },
});
