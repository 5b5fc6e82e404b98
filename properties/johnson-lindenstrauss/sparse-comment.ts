import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { exp, ONE, type Real } from '../../src/numbers/real.ts';
import { atLeast, atMost } from '../../src/statement.ts';

/** P(u = 0) for u ∈ ℝⁿ with independent entries that are 0 with probability 1 − q. */
const vanishes = (n: number, q: Real) => ONE.minus(q).power(n);

export default inequality({
  title: {
    en: 'False as stated: a projection may be too sparse, and send a point to 0 too often',
    zh: '此说不成立：三值投影若过于稀疏，把点映到 0 的概率就超过了引理的界',
  },
  statement: String.raw`P\Bigl(u_i=\pm\tfrac1{\sqrt{qn}}\Bigr)=\tfrac q2,\ P(u_i=0)=1-q:\quad P(u=0) \le P\bigl(|\|u\|^2-1|\ge\varepsilon\bigr) \le 2e^{-\varepsilon^2n/8}`,
  source: kexue(
    8679,
    'sparse-comment',
    "author's reply in the comments: similar results hold for ternary sparse projections",
  ),
  forAll: { n: integers(1, 1000), q: between('1/1000', 1), eps: strictlyBetween(0, 1) },
  conclude: ({ n, q, eps }) => atMost(vanishes(n, q), exp(eps.squared().times(n).over(-8)).times(2)),
  failsIf: {
    'one entry in ten is not 0': { assume: { 'q ≥ 1/10': ({ q }) => atLeast(q, '1/10') } },
    'one entry of u, on average, is not 0': {
      conclude: ({ n, eps }) => atMost(vanishes(n, ONE.over(n)), exp(eps.squared().times(n).over(-8)).times(2)),
    },
  },
  counterexample: { n: 16, q: '1/16', eps: '19/20' },
});
