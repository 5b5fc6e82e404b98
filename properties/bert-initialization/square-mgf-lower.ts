import { inequality, kexue } from '../../src/claim.ts';
import { positive, strictlyBetween } from '../../src/draw/reals.ts';
import { squareMgf, TRUNCATION_FACTOR } from '../../src/models/truncated-normal.ts';
import { ONE } from '../../src/numbers/real.ts';
import { lessThan, moreThan } from '../../src/statement.ts';

/** λ = γt, for y² = z²/γ: then λy² = tz². */
export default inequality({
  title: {
    en: 'The square of a truncated weight is seldom small: the bound by two terms of the exponential series',
    zh: '截断权重的平方很少接近零：指数级数前两项给出的界',
  },
  statement: String.raw`y=z/\sqrt\gamma,\ \lambda>0:\quad E\,e^{-\lambda y^2} < 1-\lambda+\tfrac32\lambda^2 \quad\text{since } E y^4 = 3+\kappa \le 3`,
  source: kexue(8747, 'JV-4', 'derived: the lower tail in the proof'),
  constants: { three: 3 },
  forAll: { t: positive },
  assume: { 'λ > 0': { holds: ({ t }) => moreThan(t, 0), without: { t: strictlyBetween('-1/2', 0) } } },
  tight: true,
  conclude: ({ t }, { three }) => {
    const lambda = TRUNCATION_FACTOR.times(t);
    return lessThan(squareMgf(t.negated()), ONE.minus(lambda).plus(lambda.squared().times(three).over(2)));
  },
  failsIf: {
    'a thousandth less than 3 + κ': { constants: { three: '2.363' }, forAll: { t: strictlyBetween(0, '1/100') } },
    'λ may be negative, with 3 + κ': { drop: 'λ > 0', constants: { three: '2.36554' } },
  },
  superfluous: {
    '3 + κ is enough': {
      constants: { three: '2.36554' },
      reason: 'e^{−s} ≤ 1 − s + s²/2 for s ≥ 0, and E y⁴ = 3 + κ = 2.36553…',
    },
  },
});
