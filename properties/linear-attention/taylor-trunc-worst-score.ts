import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { taylorError } from '../../src/models/exponential.ts';
import { atLeast, atMost } from '../../src/statement.ts';

/** d/dx (1 − P_n(x) e^{−x}) = e^{−x} x^n/n!, which changes its sign at 0 at most. */
export default inequality({
  title: {
    en: 'The relative error of the truncated series grows with |x|, so that the ends of a range of scores are the worst',
    zh: '截断级数的相对误差随 |x| 增大，故最坏的得分在区间两端',
  },
  statement: String.raw`0 \le t \le 1 \implies \bigl|1-P_n(tx)e^{-tx}\bigr| \le \bigl|1-P_n(x)e^{-x}\bigr|`,
  source: kexue(8601, 'taylor-trunc', 'Taylor expansion, eq. (7): where it is good'),
  constants: { factor: 1 },
  forAll: { n: integers(0, 12), x: between(-8, 8), t: between(0, 1) },
  assume: {
    't ≥ 0': { holds: ({ t }) => atLeast(t, 0), without: { t: between(-1, 1) } },
    't ≤ 1': { holds: ({ t }) => atMost(t, 1), without: { t: between(0, 2) } },
  },
  conclude: ({ n, x, t }, { factor }) =>
    atMost(taylorError(n, x.times(t)).abs(), taylorError(n, x).abs().times(factor)),
  failsIf: {
    'towards the other sign': { drop: 't ≥ 0' },
    'beyond x': { drop: 't ≤ 1' },
    'a thousandth less': { constants: { factor: '999/1000' } },
  },
});
