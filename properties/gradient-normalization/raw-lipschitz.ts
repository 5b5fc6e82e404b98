import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { cellMate, piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { vector } from '../../src/draw/vectors.ts';
import { normalised, raw } from '../../src/models/critic.ts';
import { distance } from '../../src/models/euclidean.ts';
import { cellAt, insideCell, steepness } from '../../src/models/piecewise-affine.ts';
import { all, atMost, unequal } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'False as stated: across a facet the raw form D/G may jump, so that no Lipschitz constant holds',
    zh: '此说不成立：跨越区域边界时 D/‖∇D‖ 可以跳变，并不自动满足 L 约束',
  },
  statement: String.raw`D \text{ piecewise affine} \implies \Bigl|\frac{D(x)}{G(x)}-\frac{D(y)}{G(y)}\Bigr| \le \|x-y\|`,
  source: kexue(8757, 'raw-lipschitz', 'section 2, after eq. (2), for x and y inside any cells'),
  constants: { one: 1 },
  forAll: { n: integers(1, 2), D: piecewiseAffineNet('n'), x: vector('n'), y: cellMate('D', 'x') },
  assume: {
    'both have gradients': ({ D, x, y }) => all({ x: insideCell(cellAt(D, x), x), y: insideCell(cellAt(D, y), y) }),
    'which are not 0': ({ D, x, y }) =>
      all({ 'at x': unequal(steepness(cellAt(D, x)), 0), 'at y': unequal(steepness(cellAt(D, y)), 0) }),
  },
  conclude: ({ D, x, y }, { one }) =>
    atMost(
      normalised(D, raw, x)
        .minus(normalised(D, raw, y))
        .abs(),
      distance(x, y).times(one),
    ),
  failsIf: {
    'at a facet too, by the value from one side': { drop: 'both have gradients' },
    'G may be 0': { drop: 'which are not 0' },
    'twice the constant': { constants: { one: 2 } },
    'on the line': { forAll: { n: integers(1, 1) } },
    'ReLU alone': {
      assume: { 'no slope below 0': ({ D }) => atMost(D.slope.abs(), 0) },
    },
  },
  counterexample: {
    n: 1,
    D: {
      slope: 0,
      layers: [
        { weights: [[1], [-1]], biases: [0, 0] },
        { weights: [[1, -2]], biases: [1] },
      ],
    },
    x: [-1],
    y: [1],
  },
});
