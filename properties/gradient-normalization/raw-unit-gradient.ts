import { identity, kexue } from '../../src/claim.ts';
import { AFFINE_PIECES, ONE_CELL } from '../../src/draw/affine-pieces.ts';
import { normalisedOn, raw, unitGradient } from '../../src/models/critic.ts';
import { minus, norm, squaredNorm } from '../../src/models/euclidean.ts';
import { wholeSpace } from '../../src/models/piecewise-affine.ts';
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
  forAll: AFFINE_PIECES,
  assume: {
    'one cell': ONE_CELL,
    'G ≠ 0': ({ g }) => unequal(norm(g), 0),
  },
  conclude: ({ g, c, h, k, x, y }, { one }) => {
    const [cell, there] = [wholeSpace(g, c), wholeSpace(h, k)];
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
      conclude: ({ g, c, h, k, x, y }) =>
        equal(
          normalisedOn(wholeSpace(h, k), raw, y).minus(normalisedOn(wholeSpace(g, c), raw, x)),
          dot(g, minus(y, x)),
        ),
    },
  },
});
