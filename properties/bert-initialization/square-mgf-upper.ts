import { inequality, kexue } from '../../src/claim.ts';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { squareMgf, TRUNCATION_FACTOR } from '../../src/models/truncated-normal.ts';
import { ONE, sqrt } from '../../src/numbers/real.ts';
import { lessThan } from '../../src/statement.ts';

/** λ = γt/2, for y² = z²/γ: then λy² = tz²/2, and e^{tz²/2} has a mean in closed form for t < 1. */
export default inequality({
  title: {
    en: 'The square of a truncated weight has a moment generating function below that of χ²',
    zh: '截断权重平方的矩母函数不超过 χ² 的矩母函数',
  },
  statement: String.raw`y=z/\sqrt\gamma,\ 0<\lambda<\tfrac\gamma2:\quad E\,e^{\lambda y^2} < (1-2\lambda)^{-1/2}`,
  source: kexue(8747, 'JV-4', 'derived: the upper tail in the proof'),
  constants: { two: 2 },
  forAll: { t: strictlyBetween(0, 1) },
  tight: true,
  conclude: ({ t }, { two }) =>
    lessThan(squareMgf(t.over(2)), ONE.over(sqrt(ONE.minus(TRUNCATION_FACTOR.times(t).over(2).times(two))))),
  failsIf: {
    'a thousandth less than 2': { constants: { two: '1.999' } },
    'the variance is halved once too often': {
      conclude: ({ t }, { two }) =>
        lessThan(squareMgf(t.over(2)), ONE.over(sqrt(ONE.minus(TRUNCATION_FACTOR.times(t).over(4).times(two))))),
    },
  },
  superfluous: {
    'truncation is forgotten': {
      conclude: ({ t }) => lessThan(squareMgf(t.over(2)), ONE.over(sqrt(ONE.minus(t)))),
      reason: 'z² itself is below χ²₁, since γ < 1',
    },
  },
});
