import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { vector } from '../../src/draw/vectors.ts';
import { relu } from '../../src/models/activation.ts';
import type { Vector } from '../../src/models/euclidean.ts';
import { affine } from '../../src/models/identity-network.ts';
import { residual } from '../../src/models/residual.ts';
import { ZERO } from '../../src/numbers/real.ts';
import { equal, equalVectors, every } from '../../src/statement.ts';

/** W₂ relu(W₁z + b₁) + b₂. */
const branch = (W1: readonly Vector[], b1: Vector, W2: readonly Vector[], b2: Vector) => (z: Vector) =>
  affine(W2, b2)(affine(W1, b1)(z).map((y) => relu.value(y)));

export default identity({
  title: {
    en: 'With the last layer of its branch zero, bias included, a residual block starts as the identity (Fixup)',
    zh: '残差支路最后一层（连同偏置）初始化为零，残差块即从恒等函数出发（Fixup）',
  },
  statement: String.raw`F(x)=W_2\operatorname{relu}(W_1x+b_1)+b_2,\ W_2=0,\ b_2=0 \implies x+F(x)=x`,
  source: kexue(8620, 'fixup', 'after eq. (17)'),
  forAll: {
    d: integers(1, 3),
    h: integers(1, 3),
    W1: family('h', vector('d')),
    b1: vector('h'),
    W2: family('d', family('h', only(ZERO))),
    b2: family('d', only(ZERO)),
    x: vector('d'),
  },
  assume: {
    'W₂ = 0': { holds: ({ W2 }) => every(W2.flat(), (w) => equal(w, 0))!, without: { W2: family('d', vector('h')) } },
    'b₂ = 0': { holds: ({ b2 }) => every(b2, (v) => equal(v, 0))!, without: { b2: vector('d') } },
  },
  conclude: ({ W1, b1, W2, b2, x }) => equalVectors(residual([branch(W1, b1, W2, b2)], x)[1]!, x),
  failsIf: {
    'the last weights are not zero': { drop: 'W₂ = 0' },
    'the last bias is not zero': { drop: 'b₂ = 0' },
    'the block returns its branch alone': {
      conclude: ({ W1, b1, W2, b2, x }) => equalVectors(branch(W1, b1, W2, b2)(x), x),
    },
  },
});
