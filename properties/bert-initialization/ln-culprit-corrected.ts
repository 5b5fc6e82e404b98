import { identity, kexue } from '../../src/claim.ts';
import { coarse } from '../../src/draw/coarse.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { applied, type Matrix } from '../../src/models/embedding.ts';
import { squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { expectation, type FiniteLaw } from '../../src/models/finite-law.ts';
import { centredLaw, transposed } from '../../src/models/random-matrix.ts';
import { branchVariance, residualLaw } from '../../src/models/random-residual.ts';
import { type Real, real } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

/** E|Jᵀg|² for J = a^l ∏(1 + W_t), a² = 1/divisor. */
const gradient = (l: number, W: FiniteLaw<Matrix>, divisor: Real, g: Vector) =>
  expectation(W, (J) => squaredNorm(applied(transposed(J), g))).over(divisor.power(l));

export default identity({
  title: {
    en: 'In Post Norm with linear branches the mean squared gradient is the same in every layer',
    zh: '线性分支的 Post Norm 中，梯度模长平方的期望逐层不变，既不消失也不爆炸',
  },
  statement: String.raw`x_{t+1}=\frac{x_t+W_tx_t}{\sqrt{1+\sigma^2}},\ W_t \text{ independent},\ E W_t=0,\ \operatorname{Var}W_{t,ij}=\frac{\sigma^2}n:\quad E\|J^{\mathsf T}g\|^2=\|g\|^2`,
  source: kexue(
    8747,
    'ln-culprit',
    'section 2, after eq. (4), corrected: what the branches carry makes up for the weight of the direct path',
  ),
  constants: { one: 1 },
  forAll: {
    l: integers(1, 3),
    n: { given: ({ l }) => integers(1, l === 1 ? 2 : 1) },
    X: finiteLaw(2, coarse(reals)),
    g: vector('n', coarse(reals)),
  },
  conclude: ({ l, n, X, g }, { one }) =>
    equal(
      gradient(l, residualLaw(l, n, centredLaw(X)), branchVariance(n, X).plus(1), g),
      squaredNorm(g).times(one.power(l)),
    ),
  failsIf: {
    'a thousandth is lost in every layer': { constants: { one: '999/1000' } },
    'each layer divides by √2 whatever σ': {
      conclude: ({ l, n, X, g }) => equal(gradient(l, residualLaw(l, n, centredLaw(X)), real(2), g), squaredNorm(g)),
    },
    'the branch has a mean': {
      conclude: ({ l, n, X, g }) =>
        equal(gradient(l, residualLaw(l, n, X), branchVariance(n, X).plus(1), g), squaredNorm(g)),
    },
    'without Norm': {
      conclude: ({ l, n, X, g }) => equal(gradient(l, residualLaw(l, n, centredLaw(X)), real(1), g), squaredNorm(g)),
    },
  },
});
