import { identity, kexue } from '../../src/claim.ts';
import { coarse } from '../../src/draw/coarse.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { related } from '../../src/draw/related.ts';
import { vector } from '../../src/draw/vectors.ts';
import { applied } from '../../src/models/embedding.ts';
import { squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { type FiniteLaw, image, mean, variance } from '../../src/models/finite-law.ts';
import { centredLaw, fourthCumulant, matrixLaw } from '../../src/models/random-matrix.ts';
import { dot, type Real, type Scalar } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

/** The law of ⟨Wx, Wy⟩. */
const productLaw = (n: number, X: FiniteLaw, x: Vector, y: Vector) =>
  image(matrixLaw(n, x.length, X), (w) => dot(applied(w, x), applied(w, y)));

const spread = (n: number, X: FiniteLaw, x: Vector, y: Vector, cumulant: Real, inner: Scalar = 1) => {
  const squares = [x, y].map((z) => z.map((zi) => zi.squared()));
  const isotropic = squaredNorm(x).times(squaredNorm(y)).plus(dot(x, y).squared().times(inner));
  return variance(X).squared().times(isotropic).plus(dot(squares[0]!, squares[1]!).times(cumulant)).times(n);
};

/** κv² is the fourth cumulant of an entry, κ being its excess kurtosis. */
export default identity({
  title: {
    en: 'Mean and variance of ⟨Wx, Wy⟩, with the term of the kurtosis',
    zh: '⟨Wx, Wy⟩ 的均值与方差，含超额峰度项',
  },
  statement: String.raw`E\langle Wx,Wy\rangle = n\,v\,\langle x,y\rangle,\quad \operatorname{Var}\langle Wx,Wy\rangle = n\,v^2\Bigl(\|x\|^2\|y\|^2+\langle x,y\rangle^2+\kappa\sum_i x_i^2y_i^2\Bigr)`,
  source: kexue(8747, 'JV-2', 'derived: how inner products survive a layer; by counting all matrices'),
  constants: { one: 1 },
  forAll: {
    n: integers(1, 2),
    m: integers(1, 2),
    X: finiteLaw(2, coarse(reals)),
    x: vector('m', coarse(reals)),
    y: related('x'),
  },
  conclude: ({ n, X, x, y }, { one }) => {
    const product = productLaw(n, centredLaw(X), x, y);
    return all({
      mean: equal(mean(product), variance(X).times(dot(x, y)).times(n)),
      variance: equal(variance(product), spread(n, X, x, y, fourthCumulant(X).times(one))),
    });
  },
  failsIf: {
    'the kurtosis is left out, as for Gaussian entries': { constants: { one: 0 } },
    'a thousandth of the kurtosis is left out': { constants: { one: '999/1000' } },
    'the inner product is left out of the variance': {
      conclude: ({ n, X, x, y }) =>
        equal(variance(productLaw(n, centredLaw(X), x, y)), spread(n, X, x, y, fourthCumulant(X), 0)),
    },
    'the mean is not 0': {
      conclude: ({ n, X, x, y }) => equal(variance(productLaw(n, X, x, y)), spread(n, X, x, y, fourthCumulant(X))),
    },
  },
});
