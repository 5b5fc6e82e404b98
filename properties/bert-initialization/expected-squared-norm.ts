import { identity, kexue } from '../../src/claim.ts';
import { coarse } from '../../src/draw/coarse.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { applied, type Matrix } from '../../src/models/embedding.ts';
import { squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { expectation, type FiniteLaw, variance } from '../../src/models/finite-law.ts';
import { centredLaw, matrixLaw } from '../../src/models/random-matrix.ts';
import type { Real, Scalar } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

/** E(Wx)ᵢ(Wx)ⱼ. */
const second = (W: FiniteLaw<Matrix>, x: Vector, i: number, j: number) =>
  expectation(W, (w) => {
    const y = applied(w, x);
    return y[i]!.times(y[j]!);
  });

const squared = (W: FiniteLaw<Matrix>, x: Vector): Real => expectation(W, (w) => squaredNorm(applied(w, x)));

const expected = (n: Scalar, X: FiniteLaw, x: Vector) => variance(X).times(squaredNorm(x)).times(n);

export default identity({
  title: {
    en: 'A layer of independent centred weights multiplies the mean squared norm by fan-out times their variance',
    zh: '独立零均值权重的线性层，使模长平方的期望乘以“输出维数 × 权重方差”',
  },
  statement: String.raw`W\in\mathbb R^{n\times m},\ W_{ij} \text{ iid},\ E W_{ij}=0,\ E W_{ij}^2=v:\quad E\|Wx\|^2 = n\,v\,\|x\|^2,\quad E[(Wx)(Wx)^{\mathsf T}] = v\|x\|^2 I`,
  source: kexue(
    8747,
    'JV-1',
    'derived: the variance after one layer; by counting all matrices with entries from a law',
  ),
  forAll: { n: integers(1, 2), m: integers(1, 2), X: finiteLaw(2, coarse(reals)), x: vector('m', coarse(reals)) },
  conclude: ({ n, m, X, x }) => {
    const W = matrixLaw(n, m, centredLaw(X));
    return all({
      'squared norm': equal(squared(W, x), expected(n, X, x)),
      'one coordinate': equal(second(W, x, 0, 0), expected(1, X, x)),
      ...(n > 1 && { 'two coordinates': equal(second(W, x, 0, 1), 0) }),
    });
  },
  failsIf: {
    'the fan-in is taken for the fan-out': {
      conclude: ({ n, m, X, x }) => equal(squared(matrixLaw(n, m, centredLaw(X)), x), expected(m, X, x)),
    },
    'the variance is halved': {
      conclude: ({ n, m, X, x }) => equal(squared(matrixLaw(n, m, centredLaw(X)), x), expected(n, X, x).over(2)),
    },
    'the mean is not 0': { conclude: ({ n, m, X, x }) => equal(squared(matrixLaw(n, m, X), x), expected(n, X, x)) },
    'all entries of a row are one and the same': {
      conclude: ({ n, m, X, x }) => {
        const W = matrixLaw(n, 1, centredLaw(X)).map(({ x: w, p }) => ({
          x: w.map(([wi]) => Array.from({ length: m }, () => wi!)),
          p,
        }));
        return equal(squared(W, x), expected(n, X, x));
      },
    },
  },
});
