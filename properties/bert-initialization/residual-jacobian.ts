import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { applied, type Matrix } from '../../src/models/embedding.ts';
import { norm, plus, type Vector } from '../../src/models/euclidean.ts';
import { transposed } from '../../src/models/random-matrix.ts';
import { spectralNorm } from '../../src/models/spectral-norm.ts';
import { ONE } from '../../src/numbers/real.ts';
import { all, atLeast, atMost } from '../../src/statement.ts';

/** (I + J)ᵀg. */
const pulled = (J: Matrix, g: Vector) => plus(g, applied(transposed(J), g));

const entry = between(-2, 2);

export default inequality({
  title: {
    en: 'The direct path carries the gradient, up to the norm of the Jacobian of the branch',
    zh: '残差的直通路径保住梯度，偏差不超过分支 Jacobian 的谱范数',
  },
  statement: String.raw`y=x+F(x),\ J_F=\partial F/\partial x:\quad (1-\|J_F\|)\,\|g\| \le \|(I+J_F)^{\mathsf T}g\| \le (1+\|J_F\|)\,\|g\|`,
  source: kexue(8747, 'residual-jacobian', 'section 1, eq. (1): the gradient survives if that of F vanishes'),
  constants: { one: 1 },
  forAll: { n: integers(1, 2), J: family('n', vector('n', entry)), g: vector('n', entry) },
  tight: true,
  conclude: ({ J, g }, { one }) => {
    const [after, change] = [norm(pulled(J, g)), spectralNorm(J).times(one)];
    return all({
      'not much less': atLeast(after, ONE.minus(change).times(norm(g))),
      'not much more': atMost(after, ONE.plus(change).times(norm(g))),
    });
  },
  failsIf: {
    'a thousandth less than the norm': { constants: { one: '999/1000' } },
    'it is never less, whatever F': { conclude: ({ J, g }) => atLeast(norm(pulled(J, g)), norm(g)) },
    'F(x) = −x leaves half of it': {
      conclude: ({ g }) =>
        atLeast(
          norm(
            plus(
              g,
              g.map((v) => v.negated()),
            ),
          ),
          norm(g).over(2),
        ),
    },
  },
});
