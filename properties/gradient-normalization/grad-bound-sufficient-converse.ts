import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { distance } from '../../src/models/euclidean.ts';
import { along, cellAt, exit, insideCell, steepness, valueAt } from '../../src/models/piecewise-affine.ts';
import { min } from '../../src/numbers/real.ts';
import { equal, unequal } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'Where D has a gradient, a step along it has the slope G: so |D|_L is at least G',
    zh: '在 D 可导处，沿梯度方向走一步的差商恰为 G，故 L 常数不小于 G',
  },
  statement: String.raw`x+tg \in R_x \implies |D(x+tg)-D(x)| = G\,\|tg\| \quad\text{so } \|D\|_L\le1 \implies \|\nabla D\|\le1`,
  source: kexue(8757, 'grad-bound-sufficient', 'section 2: the converse, where D is differentiable'),
  constants: { one: 1 },
  forAll: { n: integers(1, 2), D: piecewiseAffineNet('n'), x: vector('n'), t: strictlyBetween(0, 1) },
  assume: {
    'x is inside its cell': ({ D, x }) => insideCell(cellAt(D, x), x),
    'G ≠ 0': ({ D, x }) => unequal(steepness(cellAt(D, x)), 0),
  },
  conclude: ({ D, x, t }, { one }) => {
    const cell = cellAt(D, x);
    const { gradient } = cell.piece;
    const y = along(x, min(exit(cell, x, gradient) ?? 1, 1).times(t), gradient);
    return equal(valueAt(D, y).minus(valueAt(D, x)), steepness(cell).times(distance(x, y)).times(one));
  },
  failsIf: {
    'a thousandth more': { constants: { one: '1001/1000' } },
    'a step as far as it goes': {
      conclude: ({ D, x }) => {
        const cell = cellAt(D, x);
        const y = along(x, 4, cell.piece.gradient);
        return equal(valueAt(D, y).minus(valueAt(D, x)), steepness(cell).times(distance(x, y)));
      },
    },
    'any step of that length': {
      conclude: ({ D, x, t }) => {
        const cell = cellAt(D, x);
        const y = along(x, t, [...cell.piece.gradient].reverse());
        return equal(valueAt(D, y).minus(valueAt(D, x)), steepness(cell).times(distance(x, y)));
      },
    },
  },
  superfluous: {
    'x may be on a facet': {
      drop: 'x is inside its cell',
      reason: 'the step then goes along the cell that is entered from x, or has length 0',
    },
    'G may be 0': { drop: 'G ≠ 0', reason: 'both sides are 0' },
  },
});
