import { identity, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { leakyRelu, relu } from '../../src/models/activation.ts';
import type { Vector } from '../../src/models/euclidean.ts';
import { expectation, type FiniteLaw } from '../../src/models/finite-law.ts';
import { outputLaw, symmetrized } from '../../src/models/output-law.ts';
import { centredLaw } from '../../src/models/random-matrix.ts';
import type { Real } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

const halves = (x: Vector, weight: FiniteLaw, activation = relu, divisor: Real | number = 2) => {
  const y = outputLaw(x, weight);
  return equal(
    expectation(y, (v) => activation.value(v).squared()),
    expectation(y, (v) => v.squared()).over(divisor),
  );
};

/** relu(y)² + relu(−y)² = y², and y is as likely as −y. */
export default identity({
  title: {
    en: 'A ReLU halves the second moment if the weights are symmetric about 0, whatever the input',
    zh: '若权重分布关于 0 对称，则无论输入如何，ReLU 恰使二阶矩减半',
  },
  statement: String.raw`w_i\text{ iid},\ -w\overset d=w,\ y=\sum_iw_ix_i \implies E_w[\operatorname{relu}(y)^2]=\tfrac12E_w[y^2]`,
  source: kexue(
    8620,
    'relu-half',
    'activation functions, eq. (5), with the symmetry that it takes; all weights counted',
  ),
  constants: { two: 2 },
  forAll: { m: integers(1, 2), x: vector('m'), k: integers(1, 2), W: finiteLaw('k') },
  conclude: ({ x, W }, { two }) => halves(x, symmetrized(W), relu, two),
  failsIf: {
    'a thousandth more than 2': { constants: { two: '2001/1000' } },
    'the variance is halved twice': { constants: { two: 4 } },
    'mean 0 is enough': {
      forAll: { k: integers(2, 3) },
      conclude: ({ x, W }) => halves(x, centredLaw(W)),
    },
    'a leaky ReLU': { conclude: ({ x, W }) => halves(x, symmetrized(W), leakyRelu('1/100')) },
    'there is a bias': {
      conclude: ({ x, W }) => {
        const y = outputLaw(x, symmetrized(W)).map(({ x: v, p }) => ({ x: v.plus(1), p }));
        return equal(
          expectation(y, (v) => relu.value(v).squared()),
          expectation(y, (v) => v.squared()).over(2),
        );
      },
    },
  },
});
