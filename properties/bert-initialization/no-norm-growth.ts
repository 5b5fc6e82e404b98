import { identity, kexue } from '../../src/claim.ts';
import { coarse } from '../../src/draw/coarse.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { applied, type Matrix } from '../../src/models/embedding.ts';
import { squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { expectation, type FiniteLaw } from '../../src/models/finite-law.ts';
import { centredLaw } from '../../src/models/random-matrix.ts';
import { branchVariance, residualLaw } from '../../src/models/random-residual.ts';
import { type Real, real } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

/** E|x_l|². */
const squared = (J: FiniteLaw<Matrix>, x0: Vector): Real => expectation(J, (j) => squaredNorm(applied(j, x0)));

const expected = (l: number, variance: Real, x0: Vector) => variance.plus(1).power(l).times(squaredNorm(x0));

export default identity({
  title: {
    en: 'Without Norm the mean squared norm grows like (1 + σ²)^l, and doubles in every layer for σ = 1',
    zh: '不加 Norm 时模长平方的期望按 (1+σ²)^l 增长；σ=1 时逐层翻倍',
  },
  statement: String.raw`x_{t+1}=x_t+W_tx_t,\ E W_t=0,\ E\|W_tx\|^2=\sigma^2\|x\|^2:\quad E\|x_l\|^2=(1+\sigma^2)^l\|x_0\|^2`,
  source: kexue(
    8747,
    'no-norm-growth',
    'section 3: the variance grows with the number of residuals; linear branches, counted',
  ),
  forAll: {
    l: integers(1, 3),
    n: { given: ({ l }) => integers(1, l === 1 ? 2 : 1) },
    X: finiteLaw(2, coarse(reals)),
    x0: vector('n', coarse(reals)),
  },
  conclude: ({ l, n, X, x0 }) =>
    equal(squared(residualLaw(l, n, centredLaw(X)), x0), expected(l, branchVariance(n, X), x0)),
  failsIf: {
    'it doubles whatever σ': {
      conclude: ({ l, n, X, x0 }) => equal(squared(residualLaw(l, n, centredLaw(X)), x0), expected(l, real(1), x0)),
    },
    'the branch has a mean: F is correlated with x': {
      conclude: ({ l, n, X, x0 }) => equal(squared(residualLaw(l, n, X), x0), expected(l, branchVariance(n, X), x0)),
    },
    'it grows linearly, as in Pre Norm': {
      conclude: ({ l, n, X, x0 }) =>
        equal(
          squared(residualLaw(l, n, centredLaw(X)), x0),
          branchVariance(n, X).times(l).plus(1).times(squaredNorm(x0)),
        ),
    },
    'the fan-in is forgotten in σ²': {
      conclude: ({ l, n, X, x0 }) =>
        equal(squared(residualLaw(l, n, centredLaw(X)), x0), expected(l, branchVariance(1, X), x0)),
    },
  },
});
