import { identity, kexue } from '../../src/claim.ts';
import { AFFINE_PIECES, ONE_CELL } from '../../src/draw/affine-pieces.ts';
import { normalisedOn, raw, unitGradient } from '../../src/models/critic.ts';
import { minus, norm } from '../../src/models/euclidean.ts';
import { wholeSpace } from '../../src/models/piecewise-affine.ts';
import { dot } from '../../src/numbers/real.ts';
import { all, equal, unequal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'On a cell ⟨g/G, x⟩ and D/G have the same gradient, n: the generator is updated alike',
    zh: '在每个区域内，⟨g/G, x⟩ 与 D/G 关于输入的梯度相同，生成器的更新一致',
  },
  statement: String.raw`y \text{ in the cell of } x \implies \langle n,y\rangle-\langle n,x\rangle = \frac{D(y)}{G}-\frac{D(x)}{G} = \langle n, y-x\rangle,\quad n=\frac gG`,
  source: kexue(8757, 'inner-product-same-gradient', 'section 4, reply in the comments, inside a cell and for G ≠ 0'),
  forAll: AFFINE_PIECES,
  assume: {
    'one cell': ONE_CELL,
    'G ≠ 0': ({ g }) => unequal(norm(g), 0),
  },
  conclude: ({ g, c, h, k, x, y }) => {
    const [here, there] = [wholeSpace(g, c), wholeSpace(h, k)];
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
      conclude: ({ g, c, x, y }) => equal(dot(unitGradient(wholeSpace(g, c)), minus(y, x)), dot(g, minus(y, x))),
    },
  },
});
