import { inequality, kexue } from '../../src/claim.ts';
import { between } from '../../src/draw/reals.ts';
import { exp, ONE, type Real } from '../../src/numbers/real.ts';
import { all, atLeast, atMost } from '../../src/statement.ts';

/** Where a step of gradient descent on λθ²/2 ends, from θ = 1, less where the flow of λθ²/2 + c·ηλ²θ² does at time η. */
const apart = (y: Real, c: Real) => exp(y.negated().minus(y.squared().times(c).times(2))).minus(ONE.minus(y));

/** c₁yᵏ ≤ the gap ≤ c₂yᵏ for y = ηλ. */
const order = (y: Real, c: Real, k: number, lower: Real, upper: Real) =>
  all({
    'not less': atLeast(apart(y, c), y.power(k).times(lower)),
    'not more': atMost(apart(y, c), y.power(k).times(upper)),
  });

export default inequality({
  title: {
    en: 'On a quadratic, a step of gradient descent follows the flow of the penalised loss up to order η³',
    zh: '对二次损失，一步梯度下降与带梯度惩罚的损失的梯度流相差 η³ 阶',
  },
  statement: String.raw`\tfrac1{4096}\le \eta\lambda\le1:\quad \frac{(\eta\lambda)^3}{5} \le e^{-\eta(\lambda+\eta\lambda^2/2)}-(1-\eta\lambda) \le \frac{(\eta\lambda)^3}{3}`,
  source: kexue(8796, 'igr-chain', 'section 3, quoted: L + (η/4)|∇L|² for L = λθ²/2'),
  constants: { quarter: '1/4', lower: '1/5', upper: '1/3' },
  forAll: { y: between('1/4096', 1) },
  tight: true,
  conclude: ({ y }, { quarter, lower, upper }) => order(y, quarter, 3, lower, upper),
  failsIf: {
    'without the penalty': { constants: { quarter: 0 } },
    'the penalty has the factor η/2': { constants: { quarter: '1/2' } },
    'the factor is a thousandth more': { constants: { quarter: '251/1000' } },
    'order η⁴': {
      conclude: ({ y }, { quarter, lower, upper }) => order(y, quarter, 4, lower, upper),
    },
    'order η²': {
      conclude: ({ y }, { quarter, lower, upper }) => order(y, quarter, 2, lower, upper),
    },
    'the upper constant is a thousandth less': { constants: { upper: '333/1000' } },
    'the lower constant is 1/4': { constants: { lower: '1/4' } },
  },
});
