import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { facetPoint, piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { positive } from '../../src/draw/reals.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { alternative, type Form, iccv, normalisedOn, raw, wacv } from '../../src/models/critic.ts';
import { scaled, type Vector } from '../../src/models/euclidean.ts';
import { cellAt, type PiecewiseAffineNet, steepness, valueAt } from '../../src/models/piecewise-affine.ts';
import { all, equal, iff, type Statement, unequal } from '../../src/statement.ts';

interface Place {
  readonly D: PiecewiseAffineNet;
  readonly p: Vector;
  readonly u: Vector;
}

/** G on the two sides. */
const sides = ({ D, p, u }: Place) => [steepness(cellAt(D, p, u)), steepness(cellAt(D, p, scaled(-1, u)))] as const;

const jumps = ({ D, p, u }: Place, form: Form) =>
  unequal(normalisedOn(cellAt(D, p, u), form, p), normalisedOn(cellAt(D, p, scaled(-1, u)), form, p));

const said = ({ D, p, u }: Place): Record<string, Statement> => {
  const [ahead, behind] = sides({ D, p, u });
  return { 'D ≠ 0': unequal(valueAt(D, p), 0), 'G jumps': unequal(ahead, behind) };
};

export default identity({
  title: {
    en: 'At a facet D/G and its stabilised forms jump just where D ≠ 0 and G jumps; the WACV form not if G₊G₋ = ε',
    zh: '在边界点处，D/G 及各稳定形式跳变，当且仅当 D ≠ 0 且 G 跳变；WACV 形式还须 G₊G₋ ≠ ε',
  },
  statement: String.raw`\lim_{R_+} \hat D \ne \lim_{R_-} \hat D \text{ at } p \iff D(p)\ne0 \text{ and } G_+\ne G_- \text{ (and } G_+G_-\ne\varepsilon \text{ for the WACV form)}`,
  source: kexue(8757, 'dhat-discontinuous', 'section 4: from the gradient to D/G and the like, corrected'),
  forAll: {
    n: integers(1, 2),
    D: piecewiseAffineNet('n'),
    p: facetPoint('D'),
    u: nonzeroVector('n'),
    eps: near(positive, ({ D, p, u }) => {
      const [ahead, behind] = sides({ D, p, u });
      return ahead.times(behind);
    }),
  },
  assume: {
    'G is not 0 on either side': ({ D, p, u }) => {
      const [ahead, behind] = sides({ D, p, u });
      return all({ ahead: unequal(ahead, 0), behind: unequal(behind, 0) });
    },
  },
  conclude: ({ D, p, u, eps }) => {
    const place = { D, p, u };
    const [ahead, behind] = sides(place);
    const different = all(said(place));
    return all({
      raw: iff(jumps(place, raw), different),
      ICCV: iff(jumps(place, iccv), different),
      alternative: iff(jumps(place, alternative(eps)), different),
      WACV: iff(jumps(place, wacv(eps)), all({ different, 'G₊G₋ ≠ ε': unequal(ahead.times(behind), eps) })),
    });
  },
  failsIf: {
    'G may be 0': { drop: 'G is not 0 on either side' },
    'that G jumps is enough': {
      conclude: ({ D, p, u }) => iff(jumps({ D, p, u }, raw), said({ D, p, u })['G jumps']!),
    },
    'that D ≠ 0 is enough': {
      conclude: ({ D, p, u }) => iff(jumps({ D, p, u }, iccv), said({ D, p, u })['D ≠ 0']!),
    },
    'the WACV form is no exception': {
      conclude: ({ D, p, u, eps }) => iff(jumps({ D, p, u }, wacv(eps)), all(said({ D, p, u }))),
    },
    'the WACV form is continuous': {
      conclude: ({ D, p, u, eps }) =>
        equal(normalisedOn(cellAt(D, p, u), wacv(eps), p), normalisedOn(cellAt(D, p, scaled(-1, u)), wacv(eps), p)),
    },
  },
});
