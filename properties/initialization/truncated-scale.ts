import { truncatedNormal } from '../../src/chance/samplers.ts';
import { identity, kexue } from '../../src/claim.ts';
import { between } from '../../src/draw/reals.ts';
import { TRUNCATION_FACTOR } from '../../src/models/truncated-normal.ts';
import { varianceWithin } from '../../src/models/truncation.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

/** s is what is passed, σ = √γ s what is got: that to get σ one passes σ/√γ is the same. */
export default identity({
  title: {
    en: 'The standard deviation got is √γ times the one passed, if the interval scales with the latter',
    zh: '截断区间随传入的标准差缩放时，所得标准差是传入值的 √γ 倍',
  },
  statement: String.raw`X\sim N(\mu,s^2)\text{ within }\mu\pm2s \implies \operatorname{Var}X=\gamma s^2=\sigma^2 \text{ for } s=\sigma/\sqrt\gamma`,
  source: kexue(8620, 'inv-sqrt-gamma', 'after eq. (1)'),
  constants: { one: 1 },
  forAll: { mu: between(-2, 2), s: between('1/8', 8) },
  conclude: ({ mu, s }, { one }) =>
    equal(truncatedNormal(mu, s).variance, TRUNCATION_FACTOR.times(s.squared()).times(one)),
  failsIf: {
    'a thousandth more': { constants: { one: '1001/1000' } },
    'truncation is forgotten': {
      conclude: ({ mu, s }) => equal(truncatedNormal(mu, s).variance, s.squared()),
    },
    'what is passed is divided by γ': {
      conclude: ({ mu, s }) => equal(truncatedNormal(mu, s).variance, TRUNCATION_FACTOR.times(s).squared()),
    },
    'the interval stays at μ ± 2σ': {
      conclude: ({ s }) =>
        equal(
          s.squared().times(varianceWithin(sqrt(TRUNCATION_FACTOR).times(2))),
          TRUNCATION_FACTOR.times(s.squared()),
        ),
    },
  },
});
