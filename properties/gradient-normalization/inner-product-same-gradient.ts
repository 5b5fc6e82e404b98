import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { cellMate, piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { vector } from '../../src/draw/vectors.ts';
import { normalisedOn, raw, unitGradient } from '../../src/models/critic.ts';
import { minus } from '../../src/models/euclidean.ts';
import { cellAt, inCell, steepness } from '../../src/models/piecewise-affine.ts';
import { dot } from '../../src/numbers/real.ts';
import { all, equal, unequal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'On a cell ⟨g/G, x⟩ and D/G have the same gradient, n: the generator is updated alike',
    zh: '在每个区域内，⟨g/G, x⟩ 与 D/G 关于输入的梯度相同，生成器的更新一致',
  },
  statement: String.raw`y \text{ in the cell of } x \implies \langle n,y\rangle-\langle n,x\rangle = \frac{D(y)}{G}-\frac{D(x)}{G} = \langle n, y-x\rangle,\quad n=\frac gG`,
  source: kexue(8757, 'inner-product-same-gradient', 'section 4, reply in the comments, inside a cell and for G ≠ 0'),
  forAll: { n: integers(1, 2), D: piecewiseAffineNet('n'), x: vector('n'), y: cellMate('D', 'x') },
  assume: {
    'one cell': ({ D, x, y }) => inCell(cellAt(D, x), y),
    'G ≠ 0': ({ D, x }) => unequal(steepness(cellAt(D, x)), 0),
  },
  conclude: ({ D, x, y }) => {
    const [here, there] = [cellAt(D, x), cellAt(D, y, minus(x, y))];
    const product = dot(unitGradient(there), y).minus(dot(unitGradient(here), x));
    return all({
      'as D/G changes': equal(product, normalisedOn(there, raw, y).minus(normalisedOn(here, raw, x))),
      'by n': equal(product, dot(unitGradient(here), minus(y, x))),
    });
  },
  failsIf: {
    'from cell to cell': { drop: 'one cell' },
    'G may be 0': { drop: 'G ≠ 0' },
    'the gradient is g': {
      conclude: ({ D, x, y }) => {
        const cell = cellAt(D, x);
        return equal(dot(unitGradient(cell), minus(y, x)), dot(cell.piece.gradient, minus(y, x)));
      },
    },
  },
});
