import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { positive, reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { alternative, type Form, iccv, normalisedOn, raw, wacv } from '../../src/models/critic.ts';
import { norm, scaled, type Vector } from '../../src/models/euclidean.ts';
import { wholeSpace } from '../../src/models/piecewise-affine.ts';
import type { Real } from '../../src/numbers/real.ts';
import { all, equal, moreThan, unequal } from '../../src/statement.ts';

/** D̂ at x, for D(x) = ⟨g, x⟩ + c. */
const normalised = (g: Vector, c: Real, form: Form, x: Vector) => normalisedOn(wholeSpace(g, c), form, x);

/** As for λD. */
const ofMultiple = (lambda: Real, g: Vector, c: Real, form: Form, x: Vector) =>
  normalised(scaled(lambda, g), c.times(lambda), form, x);

const invariant = (form: Form, lambda: Real, g: Vector, c: Real, x: Vector) =>
  equal(ofMultiple(lambda, g, c, form, x), normalised(g, c, form, x));

export default identity({
  title: {
    en: 'The raw and ICCV forms do not see a positive factor of D, and change sign with D',
    zh: '原始形式与 ICCV 形式在 D → λD（λ > 0）下不变，随 D → −D 变号',
  },
  statement: String.raw`\lambda>0:\ \widehat{\lambda D} = \hat D,\quad \widehat{-D} = -\hat D \qquad \bigl(\hat D = D/G,\ D/(G+|D|)\bigr)`,
  source: kexue(8757, 'scale-invariance', 'eqs. (2) and (3)'),
  forAll: { n: integers(1, 2), g: vector('n'), c: reals, x: vector('n'), lambda: positive },
  assume: {
    'λ > 0': { holds: ({ lambda }) => moreThan(lambda, 0), without: { lambda: reals } },
    'G ≠ 0': ({ g }) => unequal(norm(g), 0),
  },
  conclude: ({ g, c, x, lambda }) =>
    all({
      raw: invariant(raw, lambda, g, c, x),
      ICCV: invariant(iccv, lambda, g, c, x),
      'raw, of −D': equal(ofMultiple(lambda.negated(), g, c, raw, x), normalised(g, c, raw, x).negated()),
      'ICCV, of −D': equal(ofMultiple(lambda.negated(), g, c, iccv, x), normalised(g, c, iccv, x).negated()),
    }),
  failsIf: {
    'λ may be negative': { drop: 'λ > 0' },
    'G may be 0': { drop: 'G ≠ 0' },
    'the WACV form': { conclude: ({ g, c, x, lambda }) => invariant(wacv(1), lambda, g, c, x) },
    'the alternative form': { conclude: ({ g, c, x, lambda }) => invariant(alternative(1), lambda, g, c, x) },
    'the offset stays': {
      conclude: ({ g, c, x, lambda }) => equal(normalised(scaled(lambda, g), c, raw, x), normalised(g, c, raw, x)),
    },
  },
});
