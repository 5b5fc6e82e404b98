import { inequality, kexue } from '../../src/claim.ts';
import { between } from '../../src/draw/reals.ts';
import { exp, ONE, type Real } from '../../src/numbers/real.ts';
import { all, atLeast, atMost } from '../../src/statement.ts';

const order = (y: Real, k: number, lower: Real, upper: Real) => {
  const apart = exp(y.negated()).minus(ONE.minus(y));
  return all({
    'not less': atLeast(apart, y.power(k).times(lower)),
    'not more': atMost(apart, y.power(k).times(upper)),
  });
};

export default inequality({
  title: {
    en: 'The flow of the loss itself is a step of gradient descent apart by order η², no less',
    zh: '原损失的梯度流与一步梯度下降相差恰为 η² 阶',
  },
  statement: String.raw`\tfrac1{4096}\le \eta\lambda\le1:\quad \frac{(\eta\lambda)^2}{3} \le e^{-\eta\lambda}-(1-\eta\lambda) \le \frac{(\eta\lambda)^2}{2}`,
  source: kexue(8796, 'igr-chain', 'section 3, quoted: what the penalty is for'),
  constants: { lower: '1/3', upper: '1/2' },
  forAll: { y: between('1/4096', 1) },
  tight: true,
  conclude: ({ y }, { lower, upper }) => order(y, 2, lower, upper),
  failsIf: {
    'order η³': { conclude: ({ y }, { lower, upper }) => order(y, 3, lower, upper) },
    'order η': { conclude: ({ y }, { lower, upper }) => order(y, 1, lower, upper) },
    'the upper constant is a thousandth less': { constants: { upper: '499/1000' } },
    'the lower constant is 2/5': { constants: { lower: '2/5' } },
  },
});
