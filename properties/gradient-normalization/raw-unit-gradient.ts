import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { cellMate, piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { vector } from '../../src/draw/vectors.ts';
import { normalisedOn, raw, unitGradient } from '../../src/models/critic.ts';
import { minus, squaredNorm } from '../../src/models/euclidean.ts';
import { cellAt, inCell, steepness } from '../../src/models/piecewise-affine.ts';
import { dot } from '../../src/numbers/real.ts';
import { all, equal, unequal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'On a cell the raw form D/G is affine, and its gradient n = g/G has length 1',
    zh: '在每个区域内，D/‖∇D‖ 是仿射函数，梯度 n = g/G 的模长恒为 1',
  },
  statement: String.raw`\nabla_x \frac{D(x)}{\|\nabla_x D(x)\|} = n = \frac{g}{G},\quad \|n\| = 1`,
  source: kexue(8757, 'raw-unit-gradient', 'section 2, eq. (2), inside a cell and for G ≠ 0'),
  constants: { one: 1 },
  forAll: { n: integers(1, 2), D: piecewiseAffineNet('n'), x: vector('n'), y: cellMate('D', 'x') },
  assume: {
    'one cell': ({ D, x, y }) => inCell(cellAt(D, x), y),
    'G ≠ 0': ({ D, x }) => unequal(steepness(cellAt(D, x)), 0),
  },
  conclude: ({ D, x, y }, { one }) => {
    const [cell, there] = [cellAt(D, x), cellAt(D, y, minus(x, y))];
    const n = unitGradient(cell);
    return all({
      'affine with the gradient n': equal(
        normalisedOn(there, raw, y).minus(normalisedOn(cell, raw, x)),
        dot(n, minus(y, x)),
      ),
      '|n|': equal(squaredNorm(n), one),
    });
  },
  failsIf: {
    'y may be in another cell': { drop: 'one cell' },
    'G may be 0, where there is no value': { drop: 'G ≠ 0' },
    'another length': { constants: { one: '1001/1000' } },
    'G is not locally constant': {
      conclude: ({ D, x, y }) =>
        equal(
          normalisedOn(cellAt(D, y), raw, y).minus(normalisedOn(cellAt(D, x), raw, x)),
          dot(cellAt(D, x).piece.gradient, minus(y, x)),
        ),
    },
  },
});
