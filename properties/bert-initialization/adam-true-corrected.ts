import { inequality, kexue } from '../../src/claim.ts';
import { coarse } from '../../src/draw/coarse.ts';
import { integers } from '../../src/draw/integer.ts';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { decayWeights, squaredRatio } from '../../src/models/adam.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { type Real, sum } from '../../src/numbers/real.ts';
import { all, atMost, equal, moreThan } from '../../src/statement.ts';

/** Σ wᵢ²/uᵢ for the weights w of the first moment and u of the second, by Cauchy and Schwarz; and gradients wᵢ/uᵢ. */
const greatest = (t: number, beta1: Real, beta2: Real) => {
  const [w, u] = [decayWeights(beta1, t), decayWeights(beta2, t)];
  return { bound: sum(w.map((wi, i) => wi.squared().over(u[i]!))), gradients: w.map((wi, i) => wi.over(u[i]!)) };
};

export default inequality({
  title: {
    en: 'The longest step that Adam can take after t gradients, and which gradients make it',
    zh: 'Adam 在 t 个梯度之后的最大可能更新量，以及何种梯度达到它',
  },
  statement: String.raw`\Bigl(\frac{\hat m_t}{\sqrt{\hat v_t}}\Bigr)^2 \le \sum_{i\le t}\frac{w_i^2}{u_i},\quad w_i=\frac{(1-\beta_1)\beta_1^{t-i}}{1-\beta_1^t},\ u_i=\frac{(1-\beta_2)\beta_2^{t-i}}{1-\beta_2^t},\quad\text{attained for } g_i=\frac{w_i}{u_i}`,
  source: kexue(
    8747,
    'adam-true',
    'section 4, eq. (5), corrected: the sharp bound for Adam with bias correction, ε = 0',
  ),
  constants: { one: 1 },
  forAll: {
    t: integers(1, 5),
    g: nonzeroVector('t'),
    beta1: coarse(strictlyBetween(0, 1)),
    beta2: coarse(strictlyBetween(0, 1)),
  },
  assume: {
    'not all gradients are 0': { holds: ({ g }) => moreThan(squaredNorm(g), 0), without: { g: vector('t') } },
  },
  conclude: ({ t, g, beta1, beta2 }, { one }) => {
    const { bound, gradients } = greatest(t, beta1, beta2);
    return all({
      'at most': atMost(squaredRatio(g, { beta1, beta2 }), bound.times(one)),
      attained: equal(squaredRatio(gradients, { beta1, beta2 }), bound.times(one)),
    });
  },
  failsIf: {
    'all gradients are 0: 0/0': { drop: 'not all gradients are 0' },
    'a thousandth less': { constants: { one: '999/1000' } },
    'a thousandth more is attained': { constants: { one: '1001/1000' } },
    'attained by equal gradients': {
      conclude: ({ t, beta1, beta2 }) => {
        const { bound, gradients } = greatest(t, beta1, beta2);
        return equal(
          squaredRatio(
            gradients.map(() => beta1),
            { beta1, beta2 },
          ),
          bound,
        );
      },
    },
  },
});
