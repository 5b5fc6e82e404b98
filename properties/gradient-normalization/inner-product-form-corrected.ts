import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { vector } from '../../src/draw/vectors.ts';
import { normalised, raw, unitGradient } from '../../src/models/critic.ts';
import { cellAt, steepness } from '../../src/models/piecewise-affine.ts';
import { dot } from '../../src/numbers/real.ts';
import { equal, unequal } from '../../src/statement.ts';

export default identity({
  title: {
    en: '⟨g/G, x⟩ is D/G less the offset of the affine piece over G',
    zh: '⟨g/G, x⟩ 等于 D/G 减去当前仿射片的常数项除以 G',
  },
  statement: String.raw`D(x)=\langle g,x\rangle + c \text{ on the cell} \implies \Bigl\langle \frac gG, x\Bigr\rangle = \frac{D(x)}{G} - \frac cG`,
  source: kexue(8757, 'inner-product-form', 'section 4, corrected'),
  forAll: { n: integers(1, 3), D: piecewiseAffineNet('n'), x: vector('n') },
  assume: { 'G ≠ 0': ({ D, x }) => unequal(steepness(cellAt(D, x)), 0) },
  conclude: ({ D, x }) => {
    const cell = cellAt(D, x);
    return equal(dot(unitGradient(cell), x), normalised(D, raw, x).minus(cell.piece.offset.over(steepness(cell))));
  },
  failsIf: {
    'G may be 0': { drop: 'G ≠ 0' },
    'the offset is that of the last layer': {
      conclude: ({ D, x }) => {
        const cell = cellAt(D, x);
        const last = D.layers.at(-1)!.biases[0]!;
        return equal(dot(unitGradient(cell), x), normalised(D, raw, x).minus(last.over(steepness(cell))));
      },
    },
  },
});
