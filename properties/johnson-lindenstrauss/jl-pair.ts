import { logDeviation } from '../../src/chance/chi-square.ts';
import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { direction, squaredNorm } from '../../src/models/euclidean.ts';
import { log, type Real } from '../../src/numbers/real.ts';
import { atMost, moreThan } from '../../src/statement.ts';

const logBound = (n: number, eps: Real, c: Real) => log(2).minus(eps.squared().times(n).over(c));

/** For a fixed u the coordinates of Au are independent N(0, |u|²/n). */
export default inequality({
  title: {
    en: 'A Gaussian matrix nearly keeps the length of any one vector',
    zh: '高斯矩阵几乎保持任一给定向量的模长',
  },
  statement: String.raw`w=v_i-v_j \ne 0:\quad P\Bigl(\Bigl|\frac{\|Aw\|^2}{\|w\|^2}-1\Bigr|\ge\varepsilon\Bigr) \le 2\exp\Bigl(-\frac{\varepsilon^2n}{8}\Bigr)`,
  source: kexue(
    8679,
    ['jl-pair', 'Au-law'],
    'proof of the theorem, eq. (17), for vᵢ ≠ vⱼ; with the law of Au, u = w/|w|',
  ),
  constants: { c: 8 },
  forAll: { m: integers(1, 4), w: nonzeroVector('m'), n: integers(1, 1000), eps: strictlyBetween(0, 1) },
  assume: { 'w ≠ 0': { holds: ({ w }) => moreThan(squaredNorm(w), 0), without: { w: vector('m') } } },
  conclude: ({ w, n, eps }, { c }) => atMost(logDeviation(n, eps, squaredNorm(direction(w))), logBound(n, eps, c)),
  teeth: {
    'the variance':
      (factor) =>
      ({ w, n, eps }, { c }) =>
        atMost(logDeviation(n, eps, squaredNorm(direction(w)).times(factor)), logBound(n, eps, c)),
  },
  failsIf: {
    'coincident points have no quotient': { drop: 'w ≠ 0' },
    'not divided by |w|²': {
      conclude: ({ w, n, eps }, { c }) => atMost(logDeviation(n, eps, squaredNorm(w)), logBound(n, eps, c)),
    },
    'the constant is half as large': { constants: { c: 4 } },
  },
});
