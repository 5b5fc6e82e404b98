import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { applied, type Matrix } from '../../src/models/embedding.ts';
import { plus, scaled, squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { transposed } from '../../src/models/random-matrix.ts';
import { spectralNorm } from '../../src/models/spectral-norm.ts';
import { dot } from '../../src/numbers/real.ts';
import { atMost, equal } from '../../src/statement.ts';

/** (A + Aᵀ)/2. */
const symmetric = (A: Matrix) => A.map((row, i) => scaled('1/2', plus(row, transposed(A)[i]!)));

/** f(x) = ½xᵀAx + b·x, with the gradient Ax + b. */
const f = (A: Matrix, b: Vector, x: Vector) => dot(x, applied(A, x)).over(2).plus(dot(b, x));

/** f(x + Δ) − f(x) − ⟨∇f(x), Δ⟩. */
const rest = (A: Matrix, b: Vector, x: Vector, delta: Vector) =>
  f(A, b, plus(x, delta))
    .minus(f(A, b, x))
    .minus(dot(plus(applied(A, x), b), delta));

const small = between(-4, 4);

export default inequality({
  title: {
    en: 'The first-order expansion is right up to ½L|Δx|², for a gradient of Lipschitz constant L',
    zh: '一阶展开的误差不超过 ½L|Δx|²，L 为梯度的 Lipschitz 常数',
  },
  statement: String.raw`f(x)=\tfrac12x^{\mathsf T}Ax+\langle b,x\rangle,\ L=\|A\|:\quad |f(x+\Delta x)-f(x)-\langle\nabla f(x),\Delta x\rangle| \le \tfrac L2\|\Delta x\|^2`,
  source: kexue(8747, 'taylor', 'section 5, eq. (6), with its error; for quadratic functions, which attain it'),
  constants: { two: 2 },
  forAll: {
    A: family(2, vector(2, small)),
    b: vector(2, small),
    x: vector(2, small),
    delta: vector(2, small),
  },
  tight: true,
  conclude: ({ A, b, x, delta }, { two }) => {
    const S = symmetric(A);
    return atMost(rest(S, b, x, delta).abs(), spectralNorm(S).times(squaredNorm(delta)).over(two));
  },
  failsIf: {
    'a thousandth less': { constants: { two: '2.002' } },
    'there is no error': { conclude: ({ A, b, x, delta }) => equal(rest(symmetric(A), b, x, delta), 0) },
    'A is not symmetric': {
      conclude: ({ A, b, x, delta }) =>
        atMost(rest(A, b, x, delta).abs(), spectralNorm(A).times(squaredNorm(delta)).over(2)),
    },
  },
});
