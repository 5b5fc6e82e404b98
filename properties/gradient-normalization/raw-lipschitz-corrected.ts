import { implication, kexue } from '../../src/claim.ts';
import { AFFINE_PIECES, ONE_CELL } from '../../src/draw/affine-pieces.ts';
import { normalisedOn, raw } from '../../src/models/critic.ts';
import { distance, norm } from '../../src/models/euclidean.ts';
import { wholeSpace } from '../../src/models/piecewise-affine.ts';
import { atMost, unequal } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'On each cell the raw form D/G is Lipschitz with constant 1, and with none smaller',
    zh: '在每个区域内，D/‖∇D‖ 满足常数为 1 的 L 约束，且常数不能更小',
  },
  statement: String.raw`x,y \in R \text{ (one cell)},\ G\ne0 \implies \Bigl|\frac{D(x)}{G}-\frac{D(y)}{G}\Bigr| \le \|x-y\|`,
  source: kexue(8757, 'raw-lipschitz', 'section 2, after eq. (2), corrected: within one cell'),
  constants: { one: 1 },
  forAll: AFFINE_PIECES,
  assume: {
    'one cell': ONE_CELL,
    'G ≠ 0': ({ g }) => unequal(norm(g), 0),
  },
  tight: true,
  conclude: ({ g, c, h, k, x, y }, { one }) => {
    const [here, there] = [normalisedOn(wholeSpace(g, c), raw, x), normalisedOn(wholeSpace(h, k), raw, y)];
    return atMost(here.minus(there).abs(), distance(x, y).times(one));
  },
  failsIf: {
    'the cells may differ': { drop: 'one cell' },
    'G may be 0': { drop: 'G ≠ 0' },
    'a thousandth less': { constants: { one: '999/1000' } },
  },
});
