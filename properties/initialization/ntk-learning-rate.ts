import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { dense, ntkDense } from '../../src/models/dense.ts';
import type { Vector } from '../../src/models/euclidean.ts';
import { type Real, real, type Scalar, sqrt } from '../../src/numbers/real.ts';
import { sign } from '../../src/numbers/sign.ts';
import { all, equal } from '../../src/statement.ts';

const scaled = (v: Vector, s: Scalar) => v.map((vi) => vi.times(s));
const minus = (v: Vector, u: Vector) => v.map((vi, i) => vi.minus(u[i]!));
const signs = (v: Vector) => v.map((vi) => real(sign(vi)));

/** The output at x after one step from W at (u, t), for the loss ½(y − t)²; W has the standard or the NTK weights. */
const step =
  (layer: typeof dense, W: Vector, factor: Scalar, move: (g: Vector) => Vector) => (u: Vector, t: Real, x: Vector) => {
    const error = layer([W], u)[0]!.minus(t);
    const gradient = scaled(u, error.times(factor));
    return layer([minus(W, move(gradient))], x)[0]!;
  };

export default identity({
  title: {
    en: 'A learning rate η in NTK parameterization is η/m in the standard one, and η/√m for steps by the sign',
    zh: 'NTK 参数化下的学习率 η 相当于标准参数化下的 η/m；若按梯度符号更新则为 η/√m',
  },
  statement: String.raw`V=\sqrt m\,W:\quad \tfrac1{\sqrt m}\bigl(V-\eta\nabla_VL\bigr)=W-\tfrac\eta m\nabla_WL,\qquad \tfrac1{\sqrt m}\bigl(V-\eta\operatorname{sgn}\nabla_VL\bigr)=W-\tfrac\eta{\sqrt m}\operatorname{sgn}\nabla_WL`,
  source: kexue(8620, 'ntk-update-1pct', 'NTK parameterization: learning rates; for one unit and the loss ½(y − t)²'),
  constants: { one: 1 },
  forAll: { m: integers(1, 4), W: vector('m'), u: vector('m'), t: reals, x: vector('m'), eta: reals },
  conclude: ({ m, W, u, t, x, eta }, { one }) => {
    const [V, root] = [scaled(W, sqrt(m)), sqrt(m)];
    const sgd = step(ntkDense, V, real(1).over(root), (g) => scaled(g, eta));
    const sgdStandard = step(dense, W, 1, (g) => scaled(g, eta.times(one).over(m)));
    const bySign = step(ntkDense, V, real(1).over(root), (g) => scaled(signs(g), eta));
    const bySignStandard = step(dense, W, 1, (g) => scaled(signs(g), eta.times(one).over(root)));
    return all({
      gradient: equal(sgd(u, t, x), sgdStandard(u, t, x)),
      sign: equal(bySign(u, t, x), bySignStandard(u, t, x)),
    });
  },
  failsIf: {
    'a thousandth more': { constants: { one: '1001/1000' } },
    'the rate is the same': {
      conclude: ({ m, W, u, t, x, eta }) =>
        equal(
          step(ntkDense, scaled(W, sqrt(m)), real(1).over(sqrt(m)), (g) => scaled(g, eta))(u, t, x),
          step(dense, W, 1, (g) => scaled(g, eta))(u, t, x),
        ),
    },
    'η/√m for the gradient, too': {
      conclude: ({ m, W, u, t, x, eta }) =>
        equal(
          step(ntkDense, scaled(W, sqrt(m)), real(1).over(sqrt(m)), (g) => scaled(g, eta))(u, t, x),
          step(dense, W, 1, (g) => scaled(g, eta.over(sqrt(m))))(u, t, x),
        ),
    },
    'η/m for the sign, too': {
      conclude: ({ m, W, u, t, x, eta }) =>
        equal(
          step(ntkDense, scaled(W, sqrt(m)), real(1).over(sqrt(m)), (g) => scaled(signs(g), eta))(u, t, x),
          step(dense, W, 1, (g) => scaled(signs(g), eta.over(m)))(u, t, x),
        ),
    },
  },
});
