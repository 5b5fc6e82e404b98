import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { cellMate, piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { vector } from '../../src/draw/vectors.ts';
import { softplus } from '../../src/models/activation.ts';
import { minus } from '../../src/models/euclidean.ts';
import { backward, forward } from '../../src/models/perceptron.ts';
import { cellAt, inCell, perceptronOf, valueAt } from '../../src/models/piecewise-affine.ts';
import { dot } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'On a cell a ReLU or leaky ReLU net is affine, with one gradient for all of the cell',
    zh: 'ReLU 与 LeakyReLU 网络在每个区域内是仿射函数，梯度为常向量',
  },
  statement: String.raw`y \in \text{the cell of } x \implies D(y) = D(x)+\langle g, y-x\rangle,\quad g=\nabla D`,
  source: kexue(8757, 'relu-net-pwl', 'section 2: piecewise linear networks, “affine” for “linear”'),
  forAll: { n: integers(1, 3), D: piecewiseAffineNet('n'), x: vector('n'), y: cellMate('D', 'x') },
  assume: { 'one cell': ({ D, x, y }) => inCell(cellAt(D, x), y) },
  conclude: ({ D, x, y }) => {
    const g = cellAt(D, x).piece.gradient;
    return equal(valueAt(D, y), valueAt(D, x).plus(dot(g, minus(y, x))));
  },
  failsIf: {
    'y may be in another cell': { drop: 'one cell' },
    'linear in place of affine': {
      conclude: ({ D, x, y }) => equal(valueAt(D, y), dot(cellAt(D, x).piece.gradient, y)),
    },
    'softplus units, as good a mainstream activation': {
      conclude: ({ D, x, y }) => {
        const net = perceptronOf(D).map((layer, t) => (t === 0 ? { ...layer, activation: softplus } : layer));
        const [here, there] = [forward(net, x), forward(net, y)];
        const tangent = dot(backward(net, here).input, minus(y, x));
        return equal(there.h.at(-1)![0]!, here.h.at(-1)![0]!.plus(tangent));
      },
    },
  },
});
