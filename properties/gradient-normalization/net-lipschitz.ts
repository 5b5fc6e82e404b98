import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { related } from '../../src/draw/related.ts';
import { vector } from '../../src/draw/vectors.ts';
import type { Activation } from '../../src/models/activation.ts';
import { distance, type Vector } from '../../src/models/euclidean.ts';
import { forward } from '../../src/models/perceptron.ts';
import { type PiecewiseAffineNet, perceptronOf, valueAt } from '../../src/models/piecewise-affine.ts';
import { spectralNorm } from '../../src/models/spectral-norm.ts';
import { max, ONE } from '../../src/numbers/real.ts';
import { atMost } from '../../src/statement.ts';

const square: Activation = { name: 'square', value: (x) => x.squared(), slope: (x) => x.times(2) };

/** The product of all ‖W_t‖ and, for each hidden layer, of the largest slope of its activation. */
const bound = ({ slope, layers }: PiecewiseAffineNet) => {
  const steepest = max(1, slope.abs());
  return layers.reduce((product, { weights }, t) => {
    const step = product.times(spectralNorm(weights));
    return t < layers.length - 1 ? step.times(steepest) : step;
  }, ONE);
};

const difference = (D: PiecewiseAffineNet, x: Vector, y: Vector) => valueAt(D, x).minus(valueAt(D, y)).abs();

export default inequality({
  title: {
    en: 'A feed-forward net is Lipschitz, with the product of the norms of its weights and of its activations',
    zh: '前馈网络满足 L 约束，常数可取各层谱范数与激活函数 L 常数之积',
  },
  statement: String.raw`|D(x)-D(y)| \le \prod_t \|W_t\|_2 \prod_t \|\sigma_t\|_L\; \|x-y\|`,
  source: kexue(8757, 'net-lipschitz', 'section 1, for finitely many layers of globally Lipschitz activations'),
  constants: { one: 1 },
  forAll: { n: integers(1, 2), D: piecewiseAffineNet('n', { units: 2 }), x: vector('n'), y: related('x') },
  tight: true,
  conclude: ({ D, x, y }, { one }) => atMost(difference(D, x, y), bound(D).times(distance(x, y)).times(one)),
  failsIf: {
    'a thousandth less': { constants: { one: '999/1000' } },
    'the first layer does not count': {
      conclude: ({ D, x, y }) =>
        atMost(difference(D, x, y), bound({ ...D, layers: D.layers.slice(1) }).times(distance(x, y))),
    },
    'the activations do not count': {
      conclude: ({ D, x, y }) => atMost(difference(D, x, y), bound({ ...D, slope: ONE }).times(distance(x, y))),
    },
    'squares for activations, which are not Lipschitz': {
      conclude: ({ D, x, y }) => {
        const last = D.layers.length - 1;
        const layers = perceptronOf(D).map((layer, t) => (t < last ? { ...layer, activation: square } : layer));
        const [here, there] = [x, y].map((v) => forward(layers, v).h.at(-1)![0]!);
        return atMost(here!.minus(there!).abs(), bound(D).times(distance(x, y)).times(1000));
      },
    },
    'attained by every net': {
      conclude: ({ D, x, y }) => atMost(bound(D).times(distance(x, y)), difference(D, x, y)),
    },
  },
});
