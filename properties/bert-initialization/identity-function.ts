import { identity, kexue } from '../../src/claim.ts';
import { coarse } from '../../src/draw/coarse.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { applied, type Matrix } from '../../src/models/embedding.ts';
import { minus, scaled, squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { expectation, type FiniteLaw } from '../../src/models/finite-law.ts';
import { centredLaw } from '../../src/models/random-matrix.ts';
import { branchVariance, residualLaw } from '../../src/models/random-residual.ts';
import { ONE, type Real, sqrt } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

/** E|x_l − x₀|² for x_l = w J x₀. */
const moved = (J: FiniteLaw<Matrix>, w: Real, x0: Vector) =>
  expectation(J, (j) => squaredNorm(minus(scaled(w, applied(j, x0)), x0)));

const weight = (v: Real, l: number) => sqrt(ONE.over(v.plus(1).power(l)));

export default identity({
  title: {
    en: 'How far a Post Norm network is from the identity function: twice what the direct path has lost',
    zh: 'Post Norm 网络与恒等函数的均方距离，恰为直通路径所失权重的两倍',
  },
  statement: String.raw`x_{t+1}=\frac{x_t+W_tx_t}{\sqrt{1+\sigma^2}}:\quad E\|x_l-x_0\|^2 = 2\bigl(1-(1+\sigma^2)^{-l/2}\bigr)\|x_0\|^2`,
  source: kexue(
    8747,
    'identity-weight',
    'section 6: the closer the initial model to an identity function; linear branches, counted',
  ),
  constants: { two: 2 },
  forAll: {
    l: integers(1, 2),
    n: { given: ({ l }) => integers(1, l === 1 ? 2 : 1) },
    X: finiteLaw(2, coarse(reals)),
    x0: vector('n', coarse(reals)),
  },
  conclude: ({ l, n, X, x0 }, { two }) => {
    const w = weight(branchVariance(n, X), l);
    return equal(moved(residualLaw(l, n, centredLaw(X)), w, x0), ONE.minus(w).times(two).times(squaredNorm(x0)));
  },
  failsIf: {
    'a thousandth less than twice': { constants: { two: '1999/1000' } },
    'without Norm': {
      conclude: ({ l, n, X, x0 }) => {
        const w = weight(branchVariance(n, X), l);
        return equal(moved(residualLaw(l, n, centredLaw(X)), ONE, x0), ONE.minus(w).times(2).times(squaredNorm(x0)));
      },
    },
    'only the direct path counts': {
      conclude: ({ l, n, X, x0 }) => {
        const w = weight(branchVariance(n, X), l);
        return equal(moved(residualLaw(l, n, centredLaw(X)), w, x0), ONE.minus(w).squared().times(squaredNorm(x0)));
      },
    },
  },
});
