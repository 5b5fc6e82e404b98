import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { nonnegative } from '../../src/draw/reals.ts';
import { exp, log1p, ONE, real, sqrt } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, implies } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'The weight of the direct path still falls exponentially: to keep 1/e of it, σ² ≤ 2/l is enough',
    zh: '直通路径的权重仍随层数指数衰减：要保住 1/e，只需 σ² ≤ 2/l',
  },
  statement: String.raw`e^{-l\sigma^2/2} \le (1+\sigma^2)^{-l/2},\quad 1-\tfrac{\sigma^2}2 \le (1+\sigma^2)^{-1/2},\quad \sigma^2\le\tfrac2l \implies (1+\sigma^2)^{-l/2} \ge e^{-1}`,
  source: kexue(8747, 'identity-weight', 'section 6: how fast the weight of the direct path falls'),
  constants: { two: 2 },
  forAll: { l: integers(1, 48), v: near(nonnegative, ({ l }) => real(2).over(l)) },
  conclude: ({ l, v }, { two }) => {
    const logWeight = log1p(v).times(l).over(-2);
    return all({
      'all layers': atLeast(logWeight, v.times(l).over(two).negated()),
      'one layer': atLeast(ONE.over(sqrt(v.plus(1))), ONE.minus(v.over(two))),
      'a weight of 1/e': implies(atMost(v.times(l), two), atLeast(logWeight, -1)),
    });
  },
  failsIf: {
    'a thousandth less than σ²/2': { constants: { two: '2.002' } },
    'e^(−lσ²/2) is more than is left': {
      conclude: ({ l, v }) => atMost(exp(v.times(l).negated()), ONE.over(v.plus(1).power(l).times('1.001'))),
    },
    'σ² ≤ 3/l keeps 1/e': {
      conclude: ({ l, v }) => implies(atMost(v.times(l), 3), atLeast(log1p(v).times(l).over(-2), -1)),
    },
  },
});
