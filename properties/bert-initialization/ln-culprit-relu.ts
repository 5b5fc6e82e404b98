import { identity, kexue } from '../../src/claim.ts';
import { coarse } from '../../src/draw/coarse.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { type Activation, relu, sigmoid } from '../../src/models/activation.ts';
import { squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { dot, type Real, sum } from '../../src/numbers/real.ts';
import { all, equal, every, unequal } from '../../src/statement.ts';

/** The mean over the rows and their negatives. */
const symmetric = (rows: readonly Vector[], f: (w: Vector) => Real) =>
  sum(rows.flatMap((w) => [f(w), f(w.map((v) => v.negated()))])).over(2 * rows.length);

/** E φ(w·x)² and E φ′(w·x)²|w|², for a hidden unit of random weights w. */
const forwards = (phi: Activation, rows: readonly Vector[], x: Vector) =>
  symmetric(rows, (w) => phi.value(dot(w, x)).squared());
const backwards = (phi: Activation, rows: readonly Vector[], x: Vector) =>
  symmetric(rows, (w) => phi.slope(dot(w, x)).squared().times(squaredNorm(w)));

export default identity({
  title: {
    en: 'ReLU halves the squared signal forwards, and the squared gradient backwards: with it, too, no gradient vanishes',
    zh: 'ReLU 使前向信号与反向梯度的平方均值同样减半：Post Norm 的梯度仍不消失',
  },
  statement: String.raw`w \text{ of a symmetric law},\ w\cdot x\ne0:\quad E\,\mathrm{relu}(w\cdot x)^2=\tfrac12E(w\cdot x)^2,\quad E\,\mathrm{relu}'(w\cdot x)^2\|w\|^2=\tfrac12E\|w\|^2`,
  source: kexue(
    8747,
    'ln-culprit',
    'section 2, after eq. (4), corrected: a branch of two layers with ReLU, one hidden unit of it',
  ),
  constants: { two: 2 },
  forAll: {
    n: integers(1, 3),
    k: integers(1, 3),
    rows: family('k', nonzeroVector('n', coarse(reals))),
    x: vector('n', coarse(reals)),
  },
  assume: { 'w·x ≠ 0': ({ rows, x }) => every(rows, (w) => unequal(dot(w, x), 0))! },
  conclude: ({ rows, x }, { two }) =>
    all({
      forwards: equal(
        forwards(relu, rows, x).times(two),
        symmetric(rows, (w) => dot(w, x).squared()),
      ),
      backwards: equal(backwards(relu, rows, x).times(two), symmetric(rows, squaredNorm)),
    }),
  failsIf: {
    'w·x may be 0, at the kink': { drop: 'w·x ≠ 0' },
    'a thousandth less': { constants: { two: '1999/1000' } },
    'the law is not symmetric': {
      conclude: ({ rows, x }) =>
        equal(
          sum(rows.map((w) => relu.value(dot(w, x)).squared())).times(2),
          sum(rows.map((w) => dot(w, x).squared())),
        ),
    },
    'sigmoid does as well': {
      conclude: ({ rows, x }) => equal(backwards(sigmoid, rows, x).times(2), symmetric(rows, squaredNorm)),
    },
  },
});
