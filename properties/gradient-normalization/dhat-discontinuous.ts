import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { facetPoint, piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { normalisedOn, raw, wacv } from '../../src/models/critic.ts';
import { scaled } from '../../src/models/euclidean.ts';
import { cellAt, steepness, valueAt } from '../../src/models/piecewise-affine.ts';
import { all, equalVectors, not, unequal } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'False as stated: the gradient may jump where D/G does not, as in |x|',
    zh: '此说不成立：梯度不连续未必使 D/‖∇D‖ 不连续，如 D = |x|',
  },
  statement: String.raw`D \text{ continuous},\ g_+ \ne g_- \text{ at a point } p \implies \lim_{R_+\ni x\to p} \frac{D(x)}{G(x)} \ne \lim_{R_-\ni x\to p} \frac{D(x)}{G(x)}`,
  source: kexue(8757, 'dhat-discontinuous', 'section 4: from the gradient to D/G'),
  forAll: { n: integers(1, 2), D: piecewiseAffineNet('n'), p: facetPoint('D'), u: nonzeroVector('n') },
  assume: {
    'the gradient jumps': ({ D, p, u }) =>
      not(equalVectors(cellAt(D, p, u).piece.gradient, cellAt(D, p, scaled(-1, u)).piece.gradient)),
    'G is not 0 on either side': ({ D, p, u }) =>
      all({
        ahead: unequal(steepness(cellAt(D, p, u)), 0),
        behind: unequal(steepness(cellAt(D, p, scaled(-1, u))), 0),
      }),
  },
  conclude: ({ D, p, u }) =>
    unequal(normalisedOn(cellAt(D, p, u), raw, p), normalisedOn(cellAt(D, p, scaled(-1, u)), raw, p)),
  failsIf: {
    'whatever the gradient does': { drop: 'the gradient jumps' },
    'G may be 0': { drop: 'G is not 0 on either side' },
    'and D ≠ 0 at p': { assume: { 'D ≠ 0': ({ D, p }) => unequal(valueAt(D, p), 0) } },
    'and G jumps as well': {
      assume: {
        'G jumps': ({ D, p, u }) => unequal(steepness(cellAt(D, p, u)), steepness(cellAt(D, p, scaled(-1, u)))),
      },
    },
    'the WACV form with ε = 2, where D ≠ 0 and G jumps': {
      assume: {
        'D ≠ 0': ({ D, p }) => unequal(valueAt(D, p), 0),
        'G jumps': ({ D, p, u }) => unequal(steepness(cellAt(D, p, u)), steepness(cellAt(D, p, scaled(-1, u)))),
      },
      conclude: ({ D, p, u }) =>
        unequal(normalisedOn(cellAt(D, p, u), wacv(2), p), normalisedOn(cellAt(D, p, scaled(-1, u)), wacv(2), p)),
    },
  },
  counterexample: {
    n: 1,
    D: {
      slope: 0,
      layers: [
        { weights: [[1], [-1]], biases: [0, 0] },
        { weights: [[1, 1]], biases: [0] },
      ],
    },
    p: [0],
    u: [1],
  },
});
