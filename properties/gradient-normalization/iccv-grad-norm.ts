import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { cellMate, piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { unitVector, vector } from '../../src/draw/vectors.ts';
import { iccv, multiplier } from '../../src/models/critic.ts';
import { Dual, dual, slopeAt0 } from '../../src/models/dual.ts';
import type { Vector } from '../../src/models/euclidean.ts';
import { affineAt, type Cell, cellAt, inCell, steepness } from '../../src/models/piecewise-affine.ts';
import { dot } from '../../src/numbers/real.ts';
import { all, any, atMost, equal, unequal } from '../../src/statement.ts';

/** The slope of D̂ at y in the direction u, by dual numbers. */
const slope = (cell: Cell, y: Vector, u: Vector) =>
  slopeAt0(() => iccv(new Dual(affineAt(cell.piece, y), dot(cell.piece.gradient, u)), dual(steepness(cell))));

export default inequality({
  title: {
    en: 'On a cell the gradient of the ICCV form has norm (G/(G + |D|))², at most 1, and 1 just where D is 0',
    zh: '在每个区域内，ICCV 形式的梯度模长为 (G/(G + |D|))² ≤ 1，仅当 D = 0 时取等号',
  },
  statement: String.raw`\nabla_x \frac{D}{G+|D|} = \frac{G}{(G+|D|)^2}\,g,\quad \Bigl\|\nabla_x \frac{D}{G+|D|}\Bigr\| = \Bigl(\frac{G}{G+|D|}\Bigr)^2 \le 1`,
  source: kexue(8757, 'iccv-grad-norm', 'section 2, eq. (3), for piecewise affine D, inside a cell'),
  constants: { one: 1 },
  forAll: {
    n: integers(1, 2),
    D: piecewiseAffineNet('n'),
    x: vector('n'),
    y: cellMate('D', 'x'),
    u: unitVector('n'),
  },
  assume: {
    'y is in the cell': ({ D, x, y }) => inCell(cellAt(D, x), y),
    'D and G are not both 0': ({ D, x, y }) =>
      any({ D: unequal(affineAt(cellAt(D, x).piece, y), 0), G: unequal(steepness(cellAt(D, x)), 0) }),
  },
  tight: true,
  conclude: ({ D, x, y, u }, { one }) => {
    const cell = cellAt(D, x);
    const [value, G] = [affineAt(cell.piece, y), steepness(cell)];
    const factor = multiplier.iccv(value, G);
    return all({
      'the gradient': equal(slope(cell, y, u), factor.times(dot(cell.piece.gradient, u))),
      'its norm': equal(factor.times(G), G.over(G.plus(value.abs())).squared()),
      'at most 1': atMost(factor.times(G), one),
      'and so in every direction': atMost(slope(cell, y, u).abs(), one),
    });
  },
  failsIf: {
    'both may be 0': { drop: 'D and G are not both 0' },
    'a thousandth less': { constants: { one: '999/1000' } },
    'the norm is G/(G + |D|)': {
      conclude: ({ D, x, y }) => {
        const [value, G] = [affineAt(cellAt(D, x).piece, y), steepness(cellAt(D, x))];
        return equal(multiplier.iccv(value, G).times(G), G.over(G.plus(value.abs())));
      },
    },
    'the denominator is taken for constant': {
      conclude: ({ D, x, y, u }) => {
        const cell = cellAt(D, x);
        const below = steepness(cell).plus(affineAt(cell.piece, y).abs());
        return equal(slope(cell, y, u), dot(cell.piece.gradient, u).over(below));
      },
    },
  },
  superfluous: {
    'y may be beyond the cell': {
      drop: 'y is in the cell',
      reason: 'it is the affine piece that is looked at, and that goes on',
    },
  },
});
