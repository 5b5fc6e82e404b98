import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { between } from '../../src/draw/reals.ts';
import { related } from '../../src/draw/related.ts';
import { vector } from '../../src/draw/vectors.ts';
import { distance, scaled, type Vector } from '../../src/models/euclidean.ts';
import { powerIteration } from '../../src/models/lipschitz.ts';
import { type PiecewiseAffineNet, valueAt } from '../../src/models/piecewise-affine.ts';
import { spectralNorm, squaredFrobenius } from '../../src/models/spectral-norm.ts';
import { ONE, type Real, real, ZERO } from '../../src/numbers/real.ts';
import { sign } from '../../src/numbers/sign.ts';
import { atMost, every, unequal } from '../../src/statement.ts';

/** Each W_t over its size. */
const divided = (D: PiecewiseAffineNet, size: (W: readonly Vector[]) => Real): PiecewiseAffineNet => ({
  ...D,
  layers: D.layers.map(({ weights, biases }) => {
    const by = ONE.over(size(weights));
    return { weights: weights.map((row) => scaled(by, row)), biases };
  }),
});

const slope = (D: PiecewiseAffineNet, x: Vector, y: Vector) => valueAt(D, x).minus(valueAt(D, y)).abs();

/** D(x) = 2x₂: from the first row of diag(1, 2) the power iteration never sees the 2. */
const UNSEEN: PiecewiseAffineNet = {
  slope: ONE,
  layers: [
    {
      weights: [
        [ONE, ZERO],
        [ZERO, real(2)],
      ],
      biases: [ZERO, ZERO],
    },
    { weights: [[ZERO, ONE]], biases: [ZERO] },
  ],
};

export default inequality({
  title: {
    en: 'With every W divided by its spectral norm, and activations of slope at most 1, |D|_L is at most 1',
    zh: '各层权重除以谱范数、激活函数斜率不超过 1 时，判别器的 L 常数不超过 1',
  },
  statement: String.raw`W_t \leftarrow \frac{W_t}{\|W_t\|_2},\ \|\sigma\|_L\le1 \implies |D(x)-D(y)| \le \|x-y\|`,
  source: kexue(8757, 'layer-product', 'section 2: spectral normalisation; biases are left as they are'),
  constants: { one: 1 },
  forAll: {
    n: integers(1, 2),
    D: piecewiseAffineNet('n', { slope: between(-1, 1), hidden: 1 }),
    x: vector('n'),
    y: related('x'),
  },
  assume: {
    'no W is 0': ({ D }) => every(D.layers, ({ weights }) => unequal(squaredFrobenius(weights), 0))!,
    'slopes of at most 1': {
      holds: ({ D }) => atMost(D.slope.abs(), 1),
      without: { D: piecewiseAffineNet('n', { hidden: 1 }) },
    },
  },
  tight: true,
  conclude: ({ D, x, y }, { one }) => atMost(slope(divided(D, spectralNorm), x, y), distance(x, y).times(one)),
  failsIf: {
    'W may be 0': { drop: 'no W is 0' },
    'steeper activations': { drop: 'slopes of at most 1' },
    'a thousandth less': { constants: { one: '999/1000' } },
    'W is left as it is': { conclude: ({ D, x, y }) => atMost(slope(D, x, y), distance(x, y)) },
    'one step of the power iteration in place of the norm': {
      forAll: { n: integers(2, 2), D: only(UNSEEN) },
      conclude: ({ D, x, y }) => {
        const start = (W: readonly Vector[]) => W.find((row) => row.some((w) => sign(w) !== 0)) ?? W[0]!;
        return atMost(
          slope(
            divided(D, (W) => powerIteration(W, start(W), 1)),
            x,
            y,
          ),
          distance(x, y),
        );
      },
    },
  },
});
