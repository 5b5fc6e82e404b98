import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { cellMate, piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { minus } from '../../src/models/euclidean.ts';
import { along, cellAt, inCell, insideCell } from '../../src/models/piecewise-affine.ts';
import { all, equal, equalVectors, lessThan } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'The cells are convex: from an inner point to any point of the cell one stays inside, on one affine piece',
    zh: '各区域是凸多面体：区域内点到区域中任一点的连线仍在区域内',
  },
  statement: String.raw`x \in \operatorname{int} R,\ y \in R,\ 0\le t<1 \implies x+t(y-x) \in \operatorname{int} R`,
  source: kexue(8757, 'relu-net-pwl', 'section 2: the cells of constant activation pattern'),
  forAll: {
    n: integers(1, 3),
    D: piecewiseAffineNet('n'),
    x: vector('n'),
    y: cellMate('D', 'x'),
    t: between(0, '15/16'),
  },
  assume: {
    'x is inside its cell': ({ D, x }) => insideCell(cellAt(D, x), x),
    'y is in it': ({ D, x, y }) => inCell(cellAt(D, x), y),
    't < 1': { holds: ({ t }) => lessThan(t, 1), without: { t: between(0, 4) } },
  },
  conclude: ({ D, x, y, t }) => {
    const z = along(x, t, minus(y, x));
    const [here, there] = [cellAt(D, x), cellAt(D, z)];
    return all({
      'still inside': insideCell(here, z),
      'the same gradient': equalVectors(there.piece.gradient, here.piece.gradient),
      'the same offset': equal(there.piece.offset, here.piece.offset),
    });
  },
  failsIf: {
    'x may be on a facet': { drop: 'x is inside its cell' },
    'y may be elsewhere': { drop: 'y is in it' },
    'beyond y': { drop: 't < 1' },
  },
});
