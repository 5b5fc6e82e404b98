import { inequality, kexue } from '../../src/claim.ts';
import { AFFINE_PIECES, ONE_CELL } from '../../src/draw/affine-pieces.ts';
import { nonnegative, positive } from '../../src/draw/reals.ts';
import { alternative, multiplier, normalisedOn } from '../../src/models/critic.ts';
import { minus, norm, scaled, squaredNorm } from '../../src/models/euclidean.ts';
import { steepness, wholeSpace } from '../../src/models/piecewise-affine.ts';
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
    const gradient = scaled(multiplier.alternative(eps)(G, G), g);
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
      conclude: ({ g, eps }) => atMost(norm(g).over(norm(g).plus(eps)), '999/1000'),
    },
  },
});
