import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { vector } from '../../src/draw/vectors.ts';
import { normalised, raw, unitGradient } from '../../src/models/critic.ts';
import { cellAt, steepness } from '../../src/models/piecewise-affine.ts';
import { dot } from '../../src/numbers/real.ts';
import { equal, every, unequal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'For nets without biases ⟨g/G, x⟩ is D/G, as the post has it',
    zh: '对没有偏置的网络，⟨g/G, x⟩ 与 D/G 确实相等',
  },
  statement: String.raw`\text{all biases } 0 \implies \Bigl\langle \frac{\nabla_x D(x)}{\|\nabla_x D(x)\|}, x \Bigr\rangle = \frac{D(x)}{\|\nabla_x D(x)\|}`,
  source: kexue(8757, 'inner-product-form', 'section 4, for positively homogeneous D: Euler’s identity'),
  forAll: { n: integers(1, 3), D: piecewiseAffineNet('n', { biases: false }), x: vector('n') },
  assume: {
    'no biases': {
      holds: ({ D }) => every(D.layers, ({ biases }) => every(biases, (b) => equal(b, 0)))!,
      without: { D: piecewiseAffineNet('n') },
    },
    'G ≠ 0': ({ D, x }) => unequal(steepness(cellAt(D, x)), 0),
  },
  conclude: ({ D, x }) => equal(dot(unitGradient(cellAt(D, x)), x), normalised(D, raw, x)),
  failsIf: {
    'with biases': { drop: 'no biases' },
    'without the bias of the last layer': {
      forAll: { D: piecewiseAffineNet('n') },
      assume: { 'no biases': ({ D }) => every(D.layers.at(-1)!.biases, (b) => equal(b, 0))! },
    },
    'G may be 0': { drop: 'G ≠ 0' },
  },
});
