import { identity, kexue } from '../../src/claim.ts';
import { near } from '../../src/draw/near.ts';
import { nonnegative, positive, reals } from '../../src/draw/reals.ts';
import { alternative, type Form, iccv, raw, wacv } from '../../src/models/critic.ts';
import type { Real } from '../../src/numbers/real.ts';
import { all, equal, iff, type Statement, unequal } from '../../src/statement.ts';

/** What D and, on the two sides of a facet, G are at a point of it. */
interface Place {
  readonly D: Real;
  readonly ahead: Real;
  readonly behind: Real;
}

const jumps = ({ D, ahead, behind }: Place, form: Form) => unequal(form(D, ahead), form(D, behind));

const said = ({ D, ahead, behind }: Place): Record<string, Statement> => ({
  'D ≠ 0': unequal(D, 0),
  'G jumps': unequal(ahead, behind),
});

export default identity({
  title: {
    en: 'At a facet D/G and its stabilised forms jump just where D ≠ 0 and G jumps; the WACV form not if G₊G₋ = ε',
    zh: '在边界点处，D/G 及各稳定形式跳变，当且仅当 D ≠ 0 且 G 跳变；WACV 形式还须 G₊G₋ ≠ ε',
  },
  statement: String.raw`\lim_{R_+} \hat D \ne \lim_{R_-} \hat D \text{ at } p \iff D(p)\ne0 \text{ and } G_+\ne G_- \text{ (and } G_+G_-\ne\varepsilon \text{ for the WACV form)}`,
  source: kexue(8757, 'dhat-discontinuous', 'section 4: from the gradient to D/G and the like, corrected'),
  forAll: {
    D: reals,
    ahead: nonnegative,
    behind: nonnegative,
    eps: near(positive, ({ ahead, behind }) => ahead.times(behind)),
  },
  assume: {
    'G is not 0 on either side': ({ ahead, behind }) => all({ ahead: unequal(ahead, 0), behind: unequal(behind, 0) }),
  },
  conclude: ({ D, ahead, behind, eps }) => {
    const place = { D, ahead, behind };
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
    'that G jumps is enough': { conclude: (place) => iff(jumps(place, raw), said(place)['G jumps']!) },
    'that D ≠ 0 is enough': { conclude: (place) => iff(jumps(place, iccv), said(place)['D ≠ 0']!) },
    'the WACV form is no exception': {
      conclude: ({ eps, ...place }) => iff(jumps(place, wacv(eps)), all(said(place))),
    },
    'the WACV form is continuous': {
      conclude: ({ D, ahead, behind, eps }) => equal(wacv(eps)(D, ahead), wacv(eps)(D, behind)),
    },
  },
});
