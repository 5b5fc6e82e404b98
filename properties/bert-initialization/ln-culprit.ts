import { inequality, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { applied } from '../../src/models/embedding.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { expectation, variance } from '../../src/models/finite-law.ts';
import { centredLaw, transposed } from '../../src/models/random-matrix.ts';
import { branchVariance, residualLaw } from '../../src/models/random-residual.ts';
import { ONE } from '../../src/numbers/real.ts';
import { atMost, equal, moreThan } from '../../src/statement.ts';

/** The weight a^{2l} of the direct path, a² = 1/(1 + σ²), is what would be left of the squared gradient; J = aˡ∏(1 + W_t). */
export default inequality({
  title: {
    en: 'False as stated: the direct path is weakened layer by layer, but the gradient is not, as the branches carry the rest',
    zh: '此说不成立：直通路径逐层减弱，但梯度并不随之指数衰减，其余部分由各分支传回',
  },
  statement: String.raw`x_{t+1}=\frac{x_t+W_tx_t}{\sqrt{1+\sigma^2}},\ J=\frac{\partial x_l}{\partial x_0}:\quad E\|J^{\mathsf T}g\|^2 \le (1+\sigma^2)^{-l}\,\|g\|^2`,
  source: kexue(
    8747,
    'ln-culprit',
    'section 2, after eq. (4): Post Norm as a cause of vanishing gradients; linear branches, counted',
  ),
  forAll: {
    l: integers(1, 3),
    n: { given: ({ l }) => integers(1, l === 1 ? 2 : 1) },
    X: finiteLaw(2),
    g: nonzeroVector('n'),
  },
  assume: { 'σ > 0': ({ X }) => moreThan(variance(X), 0) },
  conclude: ({ l, n, X, g }) => {
    const a2 = ONE.over(branchVariance(n, X).plus(1));
    const after = expectation(residualLaw(l, n, centredLaw(X)), (J) => squaredNorm(applied(transposed(J), g)));
    return atMost(after.times(a2.power(l)), a2.power(l).times(squaredNorm(g)));
  },
  failsIf: {
    'one layer of σ = 1': {
      assume: {
        'σ = 1': ({ n, X }) => equal(branchVariance(n, X), 1),
        'one layer': ({ l }) => equal(l, 1),
      },
    },
  },
  unvaried: { 'σ > 0': 'the claim is false with it; without it nothing is weakened' },
  counterexample: {
    l: 1,
    n: 1,
    X: [
      { x: 1, p: '1/2' },
      { x: -1, p: '1/2' },
    ],
    g: [1],
  },
});
