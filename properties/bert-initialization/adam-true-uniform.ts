import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { decayWeights } from '../../src/models/adam.ts';
import { ONE, type Real, sum } from '../../src/numbers/real.ts';
import { atMost, moreThan } from '../../src/statement.ts';

/** Σ wᵢ²/uᵢ: the square of the longest step after t gradients. */
const greatest = (t: number, beta1: Real, beta2: Real) => {
  const [w, u] = [decayWeights(beta1, t), decayWeights(beta2, t)];
  return sum(w.map((wi, i) => wi.squared().over(u[i]!)));
};

/** Its limit as t → ∞. */
const limit = (beta1: Real, beta2: Real) =>
  ONE.minus(beta1)
    .squared()
    .times(beta2)
    .over(ONE.minus(beta2).times(beta2.minus(beta1.squared())));

export default inequality({
  title: {
    en: 'However many steps, Adam never goes beyond (1 − β₁)/√((1 − β₂)(1 − β₁²/β₂)) times the learning rate',
    zh: '无论多少步，Adam 的更新量不超过学习率的 (1−β₁)/√((1−β₂)(1−β₁²/β₂)) 倍',
  },
  statement: String.raw`\beta_1^2<\beta_2 \implies \frac{|\Delta_t|}{\eta} \le \frac{1-\beta_1}{\sqrt{(1-\beta_2)(1-\beta_1^2/\beta_2)}}`,
  source: kexue(8747, 'adam-true', 'section 4, eq. (5), corrected: the bound for all t'),
  constants: { one: 1 },
  forAll: {
    t: integers(1, 12),
    beta1: strictlyBetween(0, 1),
    beta2: near(strictlyBetween(0, 1), ({ beta1 }) => beta1),
  },
  assume: { 'β₁² < β₂': ({ beta1, beta2 }) => moreThan(beta2, beta1.squared()) },
  tight: true,
  conclude: ({ t, beta1, beta2 }, { one }) => atMost(greatest(t, beta1, beta2).times(one), limit(beta1, beta2)),
  failsIf: {
    'β₂ may be smaller': { drop: 'β₁² < β₂' },
    'a thousandth less': { constants: { one: '1001/1000' } },
    'η, whenever β₁ ≤ β₂': {
      assume: { 'β₁ ≤ β₂': ({ beta1, beta2 }) => atMost(beta1, beta2) },
      conclude: ({ t, beta1, beta2 }) => atMost(greatest(t, beta1, beta2), 1),
    },
    'it is never attained': { flip: 'conclusion' },
    'only the last gradient counts': {
      conclude: ({ t, beta1, beta2 }) =>
        atMost(greatest(t, beta1, beta2), ONE.minus(beta1).squared().over(ONE.minus(beta2))),
    },
  },
});
