import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { plus } from '../../src/models/euclidean.ts';
import { type Cell, cellAt, cellsBetween, valueAt } from '../../src/models/piecewise-affine.ts';
import { dot } from '../../src/numbers/real.ts';
import { all, equal, equalVectors, every } from '../../src/statement.ts';

const sameGradient = (cells: readonly Cell[]) =>
  every(cells, (cell) => equalVectors(cell.piece.gradient, cells[0]!.piece.gradient))!;

export default implication({
  title: {
    en: 'A piecewise affine D whose gradient does not change along a segment is affine there: otherwise it must jump',
    zh: '若分片仿射的 D 沿线段梯度处处相同，则它在该线段上是仿射的；否则梯度必有跳变',
  },
  statement: String.raw`g_R = g \text{ for every cell } R \text{ that meets } [x,y] \implies D(y) = D(x)+\langle g,y-x\rangle`,
  source: kexue(8757, 'gradient-discontinuous', 'section 4, on a connected domain, “affine” for “linear”'),
  forAll: { n: integers(1, 2), D: piecewiseAffineNet('n'), x: vector('n'), u: nonzeroVector('n') },
  assume: { 'one gradient': ({ D, x, u }) => sameGradient(cellsBetween(D, x, plus(x, u))) },
  conclude: ({ D, x, u }) => {
    const { gradient } = cellAt(D, x, u).piece;
    return equal(valueAt(D, plus(x, u)), valueAt(D, x).plus(dot(gradient, u)));
  },
  failsIf: {
    'the gradient may jump': { drop: 'one gradient' },
    'the gradient is the same at both ends alone, as on a domain of two parts': {
      assume: {
        'one gradient': ({ D, x, u }) => {
          const cells = cellsBetween(D, x, plus(x, u));
          return sameGradient([cells[0]!, cells.at(-1)!]);
        },
      },
    },
    'linear in place of affine': {
      conclude: ({ D, x, u }) => {
        const y = plus(x, u);
        const { gradient } = cellAt(D, x, u).piece;
        return all({ 'at x': equal(valueAt(D, x), dot(gradient, x)), 'at y': equal(valueAt(D, y), dot(gradient, y)) });
      },
    },
  },
});
