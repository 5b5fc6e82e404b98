import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { truncatedVariance } from '../../src/models/truncated-normal.ts';
import { ONE, sqrt } from '../../src/numbers/real.ts';
import { all, atLeast, atMost } from '../../src/statement.ts';

/** The standard deviation 0.02√γ over the usual 1/√m. */
const ratio = (m: number) => sqrt(truncatedVariance('0.02').times(m));

export default inequality({
  title: {
    en: 'The standard deviation 0.02 is half of the usual one, up to a quarter of it, exactly for fan-ins from 455 to 1262',
    zh: '当且仅当输入维数介于 455 与 1262 之间时，0.02 与常规标准差的一半相差不超过四分之一',
  },
  statement: String.raw`455\le m\le1262:\quad \tfrac34\cdot\tfrac12 \le \frac{0.02\sqrt\gamma}{1/\sqrt m} \le \tfrac54\cdot\tfrac12`,
  source: kexue(8747, 'half', 'section 6: only about half of the usual one; for which layers'),
  constants: { share: '1/4' },
  forAll: { m: integers(455, 1262) },
  assume: {
    '455 ≤ m': { holds: ({ m }) => atLeast(m, 455), without: { m: integers(454, 1262) } },
    'm ≤ 1262': { holds: ({ m }) => atMost(m, 1262), without: { m: integers(1262, 1263) } },
  },
  conclude: ({ m }, { share }) =>
    all({
      'not much less': atLeast(ratio(m).times(2), ONE.minus(share)),
      'not much more': atMost(ratio(m).times(2), ONE.plus(share)),
    }),
  failsIf: {
    'one input less': { drop: '455 ≤ m' },
    'one input more': { drop: 'm ≤ 1262' },
    'up to a hundredth less': { constants: { share: '24/100' } },
    'the truncation is forgotten': { conclude: ({ m }) => atMost(sqrt('0.0004').times(sqrt(m)).times(2), '5/4') },
  },
});
