import { identity, kexue } from '../../src/claim.ts';
import { near } from '../../src/draw/near.ts';
import { reals } from '../../src/draw/reals.ts';
import { raw } from '../../src/models/critic.ts';
import { Dual } from '../../src/models/dual.ts';
import { ONE, type Real, ZERO } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, equal, iff, unequal } from '../../src/statement.ts';

/** The slope of D/|D'| where D, D', D'' have these values. */
const slope = (d: Real, d1: Real, d2: Real) => raw(new Dual(d, d1), new Dual(d1, d2).abs()).slope;

export default identity({
  title: {
    en: 'On the line D/|D′| has the slope ±(1 − DD″/D′²): at most 1 in size just for 0 ≤ DD″ ≤ 2D′²',
    zh: '一维时 D/|D′| 的斜率为 ±(1 − DD″/D′²)，绝对值不超过 1 当且仅当 0 ≤ DD″ ≤ 2D′²',
  },
  statement: String.raw`\frac{d}{dx}\frac{D}{|D'|} = \operatorname{sign}(D')\Bigl(1-\frac{D\,D''}{D'^2}\Bigr),\quad \Bigl|\frac{d}{dx}\frac{D}{|D'|}\Bigr| \le 1 \iff 0 \le D\,D'' \le 2D'^2`,
  source: kexue(8757, 'smooth-D', 'the scope of eq. (2), in one dimension'),
  constants: { two: 2 },
  forAll: {
    d: reals,
    d1: reals,
    d2: near(
      reals,
      ({ d, d1 }) =>
        d1
          .squared()
          .times(2)
          .over(d.squared().plus(d.squared().lo > 0 ? 0 : 1))
          .times(d),
      () => ZERO,
    ),
  },
  assume: { 'D′ ≠ 0': ({ d1 }) => unequal(d1, 0) },
  conclude: ({ d, d1, d2 }, { two }) => {
    const curved = d.times(d2);
    return all({
      'its size': equal(slope(d, d1, d2).abs(), ONE.minus(curved.over(d1.squared())).abs()),
      'at most 1': iff(
        atMost(slope(d, d1, d2).abs(), 1),
        all({ 'not concave': atLeast(curved, 0), 'not too convex': atMost(curved, d1.squared().times(two)) }),
      ),
    });
  },
  failsIf: {
    'D′ may be 0': { drop: 'D′ ≠ 0' },
    'a thousandth more': { constants: { two: '2001/1000' } },
    'a thousandth less': { constants: { two: '1999/1000' } },
    'always 1, as for piecewise affine D': { conclude: ({ d, d1, d2 }) => equal(slope(d, d1, d2).abs(), 1) },
  },
});
