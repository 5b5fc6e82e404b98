import { inequality, kexue } from '../../src/claim.ts';
import { between } from '../../src/draw/reals.ts';
import { TRUNCATION_FACTOR, truncatedMgf } from '../../src/models/truncated-normal.ts';
import { exp } from '../../src/numbers/real.ts';
import { lessThan } from '../../src/statement.ts';

/** Both sides are even in t; from t = 4/γ = 5.17 on, |z| ≤ 2 alone is enough. */
export default inequality({
  title: {
    en: 'The truncated normal law is sub-Gaussian with its own variance',
    zh: '截断正态分布是严格次高斯的：次高斯参数就是其方差',
  },
  statement: String.raw`z\sim N(0,1) \text{ given } |z|\le2:\quad E\,e^{tz} < e^{\gamma t^2/2} \quad(t\ne0),\quad \gamma=E z^2`,
  source: kexue(8747, 'JV-4', 'derived: the first step of the proof'),
  constants: { one: 1 },
  forAll: { t: between('1/1000', 6) },
  conclude: ({ t }, { one }) => lessThan(truncatedMgf(t), exp(TRUNCATION_FACTOR.times(one).times(t.squared()).over(2))),
  tight: true,
  failsIf: {
    'a thousandth less than γ': { constants: { one: '999/1000' } },
    'the variance halved once too often': { constants: { one: '1/2' } },
  },
  superfluous: {
    'the variance before truncation': {
      constants: { one: '5/4' },
      reason: '1 < 5γ/4: truncation makes the tails lighter',
    },
  },
});
