import { identity, kexue } from '../../src/claim.ts';
import { coarse } from '../../src/draw/coarse.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { layerNormJacobian, spread } from '../../src/models/normalization.ts';
import { dot, sum } from '../../src/numbers/real.ts';
import { all, equal, moreThan } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'Backwards, too, layer norm is a division by the standard deviation, but for two directions that it deletes',
    zh: '反向传播时 LayerNorm 同样是除以标准差，只是抹去了两个方向',
  },
  statement: String.raw`J=\frac{\partial\,\mathrm{LN}(x)}{\partial x}:\quad J\mathbf 1=0,\quad Jx=0,\quad \|J\|_F^2=\frac{d-2}{\operatorname{Var}x}`,
  source: kexue(
    8747,
    ['norm-sigma', 'ln-culprit'],
    'section 6: Norm as a division by √(1+σ²), in the backward pass; ε = 0',
  ),
  constants: { two: 2 },
  forAll: { d: integers(2, 3), x: vector('d', coarse(reals)) },
  assume: { 'x is not constant': ({ x }) => moreThan(spread(x), 0) },
  conclude: ({ d, x }, { two }) => {
    const J = layerNormJacobian(x);
    const [first] = J;
    return all({
      'constant vectors': equal(sum(first!), 0),
      'the input itself': equal(dot(first!, x), 0),
      'all others': equal(sum(J.map(squaredNorm)), two.negated().plus(d).over(spread(x))),
    });
  },
  failsIf: {
    'x may be constant: 0/0': { drop: 'x is not constant' },
    'a thousandth less than 2': { constants: { two: '1999/1000' } },
    'one direction is deleted, as by a division by |x|': { constants: { two: 1 } },
    'with ε it deletes the input as well': {
      conclude: ({ x }) => equal(dot(layerNormJacobian(x, { epsilon: 1 })[0]!, x), 0),
    },
  },
});
