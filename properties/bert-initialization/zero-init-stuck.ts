import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { relu } from '../../src/models/activation.ts';
import { applied, type Matrix } from '../../src/models/embedding.ts';
import { scaled, type Vector } from '../../src/models/euclidean.ts';
import { transposed } from '../../src/models/random-matrix.ts';
import { ZERO } from '../../src/numbers/real.ts';
import { all, equalVectors } from '../../src/statement.ts';

/** Of V relu(U x): the gradients by U and by V, row by row, for the gradient g of what comes after. */
const gradients = (V: Matrix, U: Matrix, x: Vector, g: Vector) => {
  const u = applied(U, x);
  const back = applied(transposed(V), g);
  return {
    U: u.map((ui, i) => scaled(back[i]!.times(relu.slope(ui)), x)),
    V: g.map((gi) => u.map((ui) => relu.value(ui).times(gi))),
  };
};

const zeros = (W: Matrix) => W.map((row) => row.map(() => ZERO));
const vanish = (W: Matrix) => equalVectors(W.flat(), zeros(W).flat());

export default identity({
  title: {
    en: 'A branch of two layers that are both zero gets no gradient and stays zero; one zero layer does no harm',
    zh: '两层全零的分支梯度恒为零，永远无法训练；只有一层为零则无妨',
  },
  statement: String.raw`F(x)=V\,\mathrm{relu}(Ux),\ U=0,\ V=0 \implies \partial_UF=0,\ \partial_VF=0`,
  source: kexue(8747, 'zero-init', 'section 6: all zero; what can be said for certain'),
  forAll: {
    n: integers(1, 3),
    h: integers(1, 3),
    U: family('h', vector('n')),
    V: family('n', vector('h')),
    x: vector('n'),
    g: vector('n'),
  },
  conclude: ({ U, V, x, g }) => {
    const gradient = gradients(zeros(V), zeros(U), x, g);
    return all({ U: vanish(gradient.U), V: vanish(gradient.V) });
  },
  failsIf: {
    'only the last layer is zero': { conclude: ({ U, V, x, g }) => vanish(gradients(zeros(V), U, x, g).V) },
    'no layer is zero': { conclude: ({ U, V, x, g }) => vanish(gradients(V, U, x, g).U) },
  },
});
