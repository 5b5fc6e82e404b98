import { identity, kexue } from '../../src/claim.ts';
import { coarse } from '../../src/draw/coarse.ts';
import { integers } from '../../src/draw/integer.ts';
import { positive, strictlyBetween } from '../../src/draw/reals.ts';
import { squaredRatio } from '../../src/models/adam.ts';
import { expectation, type FiniteLaw, independent } from '../../src/models/finite-law.ts';
import { ONE, type Real, real } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

/** Gradients ±s, each with probability 1/2. */
const sign = (s: Real): FiniteLaw => [s, s.negated()].map((x) => ({ x, p: real('1/2') }));

/** The mean of (Δ/η)² over all signs. */
const meanSquare = (t: number, s: Real, beta1: Real, beta2: Real) =>
  expectation(independent(...Array.from({ length: t }, () => sign(s))), (g) => squaredRatio(g, { beta1, beta2 }));

/** (1 − β)/(1 + β) · (1 + βᵗ)/(1 − βᵗ). */
const predicted = (t: number, beta: Real) =>
  ONE.minus(beta)
    .times(beta.power(t).plus(1))
    .over(ONE.plus(beta).times(ONE.minus(beta.power(t))));

export default identity({
  title: {
    en: 'Pure noise moves a parameter, too: random signs give a mean square of (1 − β₁)/(1 + β₁) in the long run',
    zh: '纯噪声同样产生更新：随机符号梯度下，更新量均方趋于 (1−β₁)/(1+β₁)',
  },
  statement: String.raw`g_i=\pm s:\quad E\Bigl[\frac{\hat m_t^2}{\hat v_t}\Bigr] = \frac{1-\beta_1}{1+\beta_1}\cdot\frac{1+\beta_1^t}{1-\beta_1^t}`,
  source: kexue(
    8747,
    'adam-noise-floor',
    'section 4: the update by gradients that are all random error; all sign patterns',
  ),
  constants: { one: 1 },
  forAll: {
    t: integers(1, 4),
    s: coarse(positive),
    beta1: coarse(strictlyBetween(0, 1)),
    beta2: coarse(strictlyBetween(0, 1)),
  },
  conclude: ({ t, s, beta1, beta2 }, { one }) => equal(meanSquare(t, s, beta1, beta2), predicted(t, beta1).times(one)),
  failsIf: {
    'a thousandth less': { constants: { one: '999/1000' } },
    'its limit at every t': {
      conclude: ({ t, s, beta1, beta2 }) =>
        equal(meanSquare(t, s, beta1, beta2), ONE.minus(beta1).over(ONE.plus(beta1))),
    },
    'by β₂ instead': {
      conclude: ({ t, s, beta1, beta2 }) => equal(meanSquare(t, s, beta1, beta2), predicted(t, beta2)),
    },
    'it does not move': { conclude: ({ t, s, beta1, beta2 }) => equal(meanSquare(t, s, beta1, beta2), 0) },
  },
});
