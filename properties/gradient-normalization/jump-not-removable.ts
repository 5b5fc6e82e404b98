import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { facetPoint, piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { nonnegative } from '../../src/draw/reals.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { normalisedOn, raw } from '../../src/models/critic.ts';
import { norm, scaled } from '../../src/models/euclidean.ts';
import { along, cellAt, exit, type PiecewiseAffineNet, steepness } from '../../src/models/piecewise-affine.ts';
import type { Real } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, unequal } from '../../src/statement.ts';

interface Place {
  readonly D: PiecewiseAffineNet;
  readonly p: readonly Real[];
  readonly u: readonly Real[];
}

/** D̂ at p + tu from the cells ahead, and at p − tu from those behind. */
const values = ({ D, p, u }: Place, t: Real) => {
  const back = scaled(-1, u);
  return [
    normalisedOn(cellAt(D, p, u), raw, along(p, t, u)),
    normalisedOn(cellAt(D, p, back), raw, along(p, t, back)),
  ] as const;
};

const gap = (place: Place, t: Real) => {
  const [ahead, behind] = values(place, t);
  return ahead.minus(behind).abs();
};

const jump = (place: Place) => gap(place, place.p[0]!.minus(place.p[0]!));

export default inequality({
  title: {
    en: 'The jump of D/G at a facet is one between the two cells: it is left, up to 2t, at a distance t on either side',
    zh: 'D/‖∇D‖ 的跳变存在于两个区域之间：在两侧各离开 t 处，差距仍不小于跳变减去 2t',
  },
  statement: String.raw`J = \hat D_+(p)-\hat D_-(p):\quad |\hat D(p+tu)-\hat D(p-tu)| \ge |J| - 2t\|u\| \text{ as long as both points stay in their cells}`,
  source: kexue(8757, 'jump-not-removable', 'section 4: no value at the facet itself can close it'),
  constants: { two: 2 },
  forAll: {
    n: integers(1, 2),
    D: piecewiseAffineNet('n', { hidden: 1 }),
    p: facetPoint('D'),
    u: nonzeroVector('n'),
    t: nonnegative,
  },
  assume: {
    'G is not 0 on either side': ({ D, p, u }) =>
      all({
        ahead: unequal(steepness(cellAt(D, p, u)), 0),
        behind: unequal(steepness(cellAt(D, p, scaled(-1, u))), 0),
      }),
    'both points stay in their cells': ({ D, p, u, t }) => {
      const back = scaled(-1, u);
      return all({
        ahead: atMost(t, exit(cellAt(D, p, u), p, u) ?? t),
        behind: atMost(t, exit(cellAt(D, p, back), p, back) ?? t),
      });
    },
  },
  tight: true,
  conclude: ({ D, p, u, t }, { two }) =>
    atLeast(gap({ D, p, u }, t).plus(t.times(norm(u)).times(two)), jump({ D, p, u })),
  failsIf: {
    'G may be 0': { drop: 'G is not 0 on either side' },
    'all of the jump is left': { conclude: ({ D, p, u, t }) => atLeast(gap({ D, p, u }, t), jump({ D, p, u })) },
    'a thousandth less is lost': { constants: { two: '1999/1000' } },
    'there is no jump': { conclude: ({ D, p, u }) => atMost(jump({ D, p, u }), 0) },
  },
  superfluous: {
    'the affine pieces beyond their cells': {
      drop: 'both points stay in their cells',
      reason: 'it is the pieces that are looked at, and these go on; D̂ itself may jump again there',
    },
  },
});
