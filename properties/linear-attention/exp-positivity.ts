import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { compoundExp } from '../../src/models/exponential.ts';
import { orderedWeighting } from '../../src/models/weighting.ts';
import { atLeast, every } from '../../src/statement.ts';

/** In dimension 1 every number is a score: q = 1, k = x. */
export default implication({
  title: {
    en: 'False as stated: (1 + x/n)^n may give negative weights, and larger ones to smaller scores',
    zh: '此说不成立：(1 + x/n)^n 可给出负权重，也可把更大的权重给更小的得分',
  },
  statement: String.raw`a_j = \frac{E_n(x_j)}{\sum_l E_n(x_l)} \ge 0,\quad x_j > x_l \implies a_j > a_l,\quad E_n(x)=\Bigl(1+\frac xn\Bigr)^n`,
  source: kexue(
    8601,
    'exp-positivity',
    'exponential definition, eqs. (12) and (13) put into eq. (2), for any n ≥ 1 and scores x',
  ),
  forAll: { n: integers(1, 6), L: integers(1, 4), x: vector('L', reals) },
  conclude: ({ n, x }) => orderedWeighting(x, (s) => compoundExp(n, s)),
  failsIf: {
    'n is even': { conclude: ({ n, x }) => orderedWeighting(x, (s) => compoundExp(2 * n, s)) },
    'n is odd': { conclude: ({ n, x }) => orderedWeighting(x, (s) => compoundExp(2 * n - 1, s)) },
    'scores are above −n − 1': {
      assume: { 'x > −n − 1': ({ n, x }) => every(x, (s) => atLeast(s, -n - 1))! },
    },
  },
  counterexample: { n: 1, L: 2, x: [1, -2] },
});
