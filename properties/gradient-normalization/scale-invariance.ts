import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { facetPoint, piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { positive, reals } from '../../src/draw/reals.ts';
import { alternative, type Form, iccv, normalised, raw, wacv } from '../../src/models/critic.ts';
import { scaled, type Vector } from '../../src/models/euclidean.ts';
import { cellAt, type PiecewiseAffineNet, steepness } from '../../src/models/piecewise-affine.ts';
import type { Real } from '../../src/numbers/real.ts';
import { all, equal, moreThan, unequal } from '../../src/statement.ts';

/** λD, by the last layer, its bias included unless said otherwise. */
const multiple = (D: PiecewiseAffineNet, lambda: Real, bias = true): PiecewiseAffineNet => {
  const { weights, biases } = D.layers.at(-1)!;
  const last = { weights: weights.map((row) => scaled(lambda, row)), biases: bias ? scaled(lambda, biases) : biases };
  return { ...D, layers: D.layers.with(-1, last) };
};

const invariant = (form: Form, D: PiecewiseAffineNet, lambda: Real, x: Vector, bias = true) =>
  equal(normalised(multiple(D, lambda, bias), form, x), normalised(D, form, x));

export default identity({
  title: {
    en: 'The raw and ICCV forms do not see a positive factor of D, and change sign with D',
    zh: '原始形式与 ICCV 形式在 D → λD（λ > 0）下不变，随 D → −D 变号',
  },
  statement: String.raw`\lambda>0:\ \widehat{\lambda D} = \hat D,\quad \widehat{-D} = -\hat D \qquad \bigl(\hat D = D/G,\ D/(G+|D|)\bigr)`,
  source: kexue(8757, 'scale-invariance', 'eqs. (2) and (3)'),
  forAll: { n: integers(1, 2), D: piecewiseAffineNet('n'), x: facetPoint('D'), lambda: positive },
  assume: {
    'λ > 0': { holds: ({ lambda }) => moreThan(lambda, 0), without: { lambda: reals } },
    'G ≠ 0': ({ D, x }) => unequal(steepness(cellAt(D, x)), 0),
  },
  conclude: ({ D, x, lambda }) => {
    const opposite = multiple(D, lambda.negated());
    return all({
      raw: invariant(raw, D, lambda, x),
      ICCV: invariant(iccv, D, lambda, x),
      'raw, of −D': equal(normalised(opposite, raw, x), normalised(D, raw, x).negated()),
      'ICCV, of −D': equal(normalised(opposite, iccv, x), normalised(D, iccv, x).negated()),
    });
  },
  failsIf: {
    'λ may be negative': { drop: 'λ > 0' },
    'G may be 0': { drop: 'G ≠ 0' },
    'the WACV form': { conclude: ({ D, x, lambda }) => invariant(wacv(1), D, lambda, x) },
    'the alternative form': { conclude: ({ D, x, lambda }) => invariant(alternative(1), D, lambda, x) },
    'the last bias is left out': { conclude: ({ D, x, lambda }) => invariant(raw, D, lambda, x, false) },
  },
});
