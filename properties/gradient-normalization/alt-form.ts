import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { cellMate, piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { nonnegative, positive } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { alternative, multiplier, normalisedOn } from '../../src/models/critic.ts';
import { minus, scaled, squaredNorm } from '../../src/models/euclidean.ts';
import { cellAt, inCell, steepness } from '../../src/models/piecewise-affine.ts';
import { dot } from '../../src/numbers/real.ts';
import { all, atMost, equal, lessThan, moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'On a cell D/(G + ε) has a gradient of norm G/(G + ε) < 1',
    zh: '在每个区域内，D/(G + ε) 的梯度模长为 G/(G + ε) < 1',
  },
  statement: String.raw`\Bigl\|\nabla_x \frac{D}{G+\varepsilon}\Bigr\| = \frac{G}{G+\varepsilon} < 1,\quad \varepsilon>0`,
  source: kexue(8757, 'alt-form', 'section 2, last line, inside a cell'),
  constants: { one: 1 },
  forAll: { n: integers(1, 2), D: piecewiseAffineNet('n'), x: vector('n'), y: cellMate('D', 'x'), eps: positive },
  assume: {
    'one cell': ({ D, x, y }) => inCell(cellAt(D, x), y),
    'ε > 0': { holds: ({ eps }) => moreThan(eps, 0), without: { eps: nonnegative } },
  },
  conclude: ({ D, x, y, eps }, { one }) => {
    const [cell, there] = [cellAt(D, x), cellAt(D, y, minus(x, y))];
    const G = steepness(cell);
    const gradient = scaled(multiplier.alternative(eps)(G, G), cell.piece.gradient);
    return all({
      'affine with this gradient': equal(
        normalisedOn(there, alternative(eps), y).minus(normalisedOn(cell, alternative(eps), x)),
        dot(gradient, minus(y, x)),
      ),
      'its norm, squared': equal(squaredNorm(gradient), G.over(G.plus(eps)).times(one).squared()),
      'below 1': lessThan(squaredNorm(gradient), 1),
    });
  },
  failsIf: {
    'from cell to cell': { drop: 'one cell' },
    'ε may be 0': { drop: 'ε > 0' },
    'a thousandth less': { constants: { one: '999/1000' } },
    'the norm stays below 999/1000': {
      conclude: ({ D, x, eps }) => {
        const G = steepness(cellAt(D, x));
        return atMost(G.over(G.plus(eps)), '999/1000');
      },
    },
  },
});
