import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { relu } from '../../src/models/activation.ts';
import type { Matrix } from '../../src/models/embedding.ts';
import type { Vector } from '../../src/models/euclidean.ts';
import { affine } from '../../src/models/identity-network.ts';
import { type Branch, reZero } from '../../src/models/residual.ts';
import { ZERO } from '../../src/numbers/real.ts';
import { equal, equalVectors, every } from '../../src/statement.ts';

const zeros = family('l', only(ZERO));

/** relu(Wz + b). */
const layer =
  (W: Matrix, b: Vector): Branch =>
  (z) =>
    affine(W, b)(z).map((y) => relu.value(y));

export default identity({
  title: {
    en: 'ReZero starts as the identity, whatever the branches and the depth, and so with the Jacobian I',
    zh: 'ReZero 在初始阶段是恒等函数，与支路和深度无关，雅可比矩阵为 I',
  },
  statement: String.raw`x_{t+1}=x_t+\alpha_tF_t(x_t),\ \alpha_t=0 \implies x_l=x_0 \text{ for all } x_0`,
  source: kexue(8620, 'rezero', 'eq. (17)'),
  forAll: {
    l: integers(1, 4),
    d: integers(1, 3),
    W: family('l', family('d', vector('d'))),
    b: family('l', vector('d')),
    alpha: zeros,
    x0: vector('d'),
  },
  assume: {
    'α = 0': {
      holds: ({ alpha }) => every(alpha, (a) => equal(a, 0))!,
      without: { l: integers(1, 2), alpha: family('l', between('1/1000', 1)) },
    },
  },
  conclude: ({ W, b, alpha, x0 }) =>
    equalVectors(
      reZero(
        W.map((w, t) => layer(w, b[t]!)),
        alpha,
        x0,
      ).at(-1)!,
      x0,
    ),
  failsIf: {
    'α of any size': { drop: 'α = 0' },
    'the state itself starts at 0 and the branch at 1': {
      conclude: ({ W, b, x0 }) => equalVectors(layer(W[0]!, b[0]!)(x0), x0),
    },
  },
});
