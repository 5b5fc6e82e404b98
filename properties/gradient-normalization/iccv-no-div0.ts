import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { vector } from '../../src/draw/vectors.ts';
import { cellAt, steepness, valueAt } from '../../src/models/piecewise-affine.ts';
import { atLeast, moreThan } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'False as stated: where a dead net is 0 and flat, G + |D| is 0 as well, and the ICCV form is 0/0',
    zh: '此说不成立：D 与 G 同时为 0 时，分母 ‖∇D‖ + |D| 仍为 0',
  },
  statement: String.raw`\|\nabla_x D(x)\| + |D(x)| > 0`,
  source: kexue(8757, 'iccv-no-div0', 'section 2, motivation of eq. (3)'),
  forAll: { n: integers(1, 2), D: piecewiseAffineNet('n'), x: vector('n') },
  conclude: ({ D, x }) => moreThan(steepness(cellAt(D, x)).plus(valueAt(D, x).abs()), 0),
  failsIf: {
    'nets without biases': { forAll: { D: piecewiseAffineNet('n', { biases: false }) } },
    'where D is not negative': { assume: { 'D ≥ 0': ({ D, x }) => atLeast(valueAt(D, x), 0) } },
    'where some weight is not 0': {
      assume: {
        'D changes somewhere': ({ D, x }) =>
          moreThan(
            steepness(
              cellAt(
                D,
                x.map((v) => v.negated()),
              ),
            ),
            0,
          ),
      },
    },
  },
  counterexample: {
    n: 1,
    D: {
      slope: 0,
      layers: [
        { weights: [[1]], biases: [0] },
        { weights: [[1]], biases: [0] },
      ],
    },
    x: [-1],
  },
});
