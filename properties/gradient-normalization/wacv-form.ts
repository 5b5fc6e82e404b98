import { inequality, kexue } from '../../src/claim.ts';
import { AFFINE_PIECES, ONE_CELL } from '../../src/draw/affine-pieces.ts';
import { nonnegative, positive } from '../../src/draw/reals.ts';
import { multiplier, normalisedOn, wacv } from '../../src/models/critic.ts';
import { minus, norm, scaled, squaredNorm } from '../../src/models/euclidean.ts';
import { steepness, wholeSpace } from '../../src/models/piecewise-affine.ts';
import { dot } from '../../src/numbers/real.ts';
import { all, atMost, equal, lessThan, moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'On a cell the WACV form has a value everywhere, and a gradient of norm G²/(G² + ε) < 1',
    zh: 'WACV 形式不会除以零；在每个区域内其梯度模长为 G²/(G² + ε) < 1',
  },
  statement: String.raw`\Bigl\|\nabla_x \frac{D\,G}{G^2+\varepsilon}\Bigr\| = \frac{G^2}{G^2+\varepsilon} < 1,\quad \varepsilon>0`,
  source: kexue(8757, 'wacv-form', 'section 2, eq. (4), inside a cell'),
  constants: { one: 1 },
  forAll: {
    ...AFFINE_PIECES,
    eps: positive,
  },
  assume: {
    'one cell': ONE_CELL,
    'ε > 0': { holds: ({ eps }) => moreThan(eps, 0), without: { eps: nonnegative } },
  },
  conclude: ({ g, c, h, k, x, y, eps }, { one }) => {
    const [cell, there] = [wholeSpace(g, c), wholeSpace(h, k)];
    const G = steepness(cell);
    const gradient = scaled(multiplier.wacv(eps)(G, G), g);
    return all({
      'affine with this gradient': equal(
        normalisedOn(there, wacv(eps), y).minus(normalisedOn(cell, wacv(eps), x)),
        dot(gradient, minus(y, x)),
      ),
      'its norm': equal(norm(gradient), G.squared().over(G.squared().plus(eps)).times(one)),
      'below 1': lessThan(norm(gradient), 1),
    });
  },
  failsIf: {
    'from cell to cell': { drop: 'one cell' },
    'ε may be 0': { drop: 'ε > 0' },
    'a thousandth less': { constants: { one: '999/1000' } },
    'the norm stays below 999/1000': {
      conclude: ({ g, eps }) => atMost(squaredNorm(g).over(squaredNorm(g).plus(eps)), '999/1000'),
    },
  },
});
