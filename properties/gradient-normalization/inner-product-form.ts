import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { vector } from '../../src/draw/vectors.ts';
import { normalised, raw, unitGradient } from '../../src/models/critic.ts';
import { cellAt, steepness, valueAt } from '../../src/models/piecewise-affine.ts';
import { dot } from '../../src/numbers/real.ts';
import { atLeast, equal, unequal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'False as stated: ⟨g/G, x⟩ is not D/G where the affine piece has an offset',
    zh: '此说不成立：仿射片带有常数项时，⟨g/G, x⟩ 与 D/G 并不等价',
  },
  statement: String.raw`\Bigl\langle \frac{\nabla_x D(x)}{\|\nabla_x D(x)\|}, x \Bigr\rangle = \frac{D(x)}{\|\nabla_x D(x)\|}`,
  source: kexue(8757, 'inner-product-form', 'section 4'),
  forAll: { n: integers(1, 2), D: piecewiseAffineNet('n'), x: vector('n') },
  assume: { 'G ≠ 0': ({ D, x }) => unequal(steepness(cellAt(D, x)), 0) },
  conclude: ({ D, x }) => equal(dot(unitGradient(cellAt(D, x)), x), normalised(D, raw, x)),
  failsIf: {
    'G may be 0': { drop: 'G ≠ 0' },
    'where D ≥ 0': { assume: { 'D ≥ 0': ({ D, x }) => atLeast(valueAt(D, x), 0) } },
    'up to a factor': {
      assume: { 'D ≠ 0': ({ D, x }) => unequal(valueAt(D, x), 0) },
      conclude: ({ D, x }) => unequal(dot(unitGradient(cellAt(D, x)), x), 0),
    },
  },
  counterexample: {
    n: 1,
    D: {
      slope: 0,
      layers: [
        { weights: [[1]], biases: [0] },
        { weights: [[1]], biases: [1] },
      ],
    },
    x: [1],
  },
});
