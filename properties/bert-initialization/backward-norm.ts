import { identity, kexue } from '../../src/claim.ts';
import { coarse } from '../../src/draw/coarse.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { applied } from '../../src/models/embedding.ts';
import { squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { expectation, type FiniteLaw, variance } from '../../src/models/finite-law.ts';
import { centredLaw, matrixLaw, transposed } from '../../src/models/random-matrix.ts';
import type { Scalar } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

/** E|Wᵀg|². */
const squared = (n: number, m: number, X: FiniteLaw, g: Vector) =>
  expectation(matrixLaw(n, m, X), (w) => squaredNorm(applied(transposed(w), g)));

const expected = (m: Scalar, X: FiniteLaw, g: Vector) => variance(X).times(squaredNorm(g)).times(m);

export default identity({
  title: {
    en: 'Backwards, the mean squared norm of a gradient is multiplied by fan-in times the variance of the weights',
    zh: '反向传播时，梯度模长平方的期望乘以“输入维数 × 权重方差”',
  },
  statement: String.raw`W\in\mathbb R^{n\times m},\ W_{ij} \text{ iid},\ E W_{ij}=0,\ E W_{ij}^2=v:\quad E\|W^{\mathsf T}g\|^2 = m\,v\,\|g\|^2`,
  source: kexue(8747, 'JV-8', 'derived: the backward pass; by counting all matrices with entries from a law'),
  forAll: { n: integers(1, 2), m: integers(1, 2), X: finiteLaw(2, coarse(reals)), g: vector('n', coarse(reals)) },
  conclude: ({ n, m, X, g }) => equal(squared(n, m, centredLaw(X), g), expected(m, X, g)),
  failsIf: {
    'the fan-out is taken for the fan-in': {
      conclude: ({ n, m, X, g }) => equal(squared(n, m, centredLaw(X), g), expected(n, X, g)),
    },
    'the variance is halved': {
      conclude: ({ n, m, X, g }) => equal(squared(n, m, centredLaw(X), g), expected(m, X, g).over(2)),
    },
    'the mean is not 0': { conclude: ({ n, m, X, g }) => equal(squared(n, m, X, g), expected(m, X, g)) },
  },
});
