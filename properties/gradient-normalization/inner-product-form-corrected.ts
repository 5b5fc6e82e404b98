import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { raw } from '../../src/models/critic.ts';
import { norm, scaled } from '../../src/models/euclidean.ts';
import { affineAt } from '../../src/models/piecewise-affine.ts';
import { dot, ONE } from '../../src/numbers/real.ts';
import { equal, unequal } from '../../src/statement.ts';

export default identity({
  title: {
    en: '⟨g/G, x⟩ is D/G less the offset of the affine piece over G',
    zh: '⟨g/G, x⟩ 等于 D/G 减去当前仿射片的常数项除以 G',
  },
  statement: String.raw`D(x)=\langle g,x\rangle + c \text{ on the cell} \implies \Bigl\langle \frac gG, x\Bigr\rangle = \frac{D(x)}{G} - \frac cG`,
  source: kexue(8757, 'inner-product-form', 'section 4, corrected'),
  forAll: { n: integers(1, 3), g: vector('n'), c: reals, x: vector('n') },
  assume: { 'G ≠ 0': ({ g }) => unequal(norm(g), 0) },
  conclude: ({ g, c, x }) => {
    const [D, G] = [affineAt({ gradient: g, offset: c }, x), norm(g)];
    return equal(dot(scaled(ONE.over(G), g), x), raw(D, G).minus(c.over(G)));
  },
  failsIf: {
    'G may be 0': { drop: 'G ≠ 0' },
    'the offset is not divided': {
      conclude: ({ g, c, x }) => {
        const [D, G] = [affineAt({ gradient: g, offset: c }, x), norm(g)];
        return equal(dot(scaled(ONE.over(G), g), x), raw(D, G).minus(c));
      },
    },
  },
});
