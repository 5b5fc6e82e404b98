import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, reals, strictlyBetween } from '../../src/draw/reals.ts';
import { compoundExp } from '../../src/models/exponential.ts';
import { exp, ONE } from '../../src/numbers/real.ts';
import { all, atLeast, atMost } from '../../src/statement.ts';

/** The scores are x = n t with |t| ≤ 1: (1 + t)e^{−t} lies between 1 − t² and 1, and (1 − t²)^n ≥ 1 − n t². */
export default inequality({
  title: {
    en: '(1 + x/n)^n tends to e^x from below, with a relative error of at most x²/n',
    zh: '(1 + x/n)^n 自下而上趋于 e^x，相对误差不超过 x²/n',
  },
  statement: String.raw`|x|\le n:\quad e^x\Bigl(1-\frac{x^2}n\Bigr) \le \Bigl(1+\frac xn\Bigr)^n \le e^x`,
  source: kexue(8601, 'exp-limit', 'exponential definition, eq. (11)'),
  constants: { one: 1, most: 1 },
  forAll: { n: integers(1, 60), t: between(-1, 1) },
  assume: { '|x| ≤ n': { holds: ({ t }) => atMost(t.abs(), 1), without: { t: reals } } },
  tight: true,
  conclude: ({ n, t }, { one, most }) => {
    const x = t.times(n);
    const power = compoundExp(n, x);
    return all({
      above: atLeast(power, exp(x).times(ONE.minus(x.squared().times(one).over(n)))),
      below: atMost(power, exp(x).times(most)),
    });
  },
  failsIf: {
    'x may be less than −n': { drop: '|x| ≤ n', forAll: { t: strictlyBetween(-4, -2) } },
    'half as much, as the rate suggests': { constants: { one: '1/2' } },
    'a thousandth less than 1': { constants: { one: '999/1000' } },
    'a thousandth less than e^x': { constants: { most: '999/1000' } },
    'of order 1/n²': {
      conclude: ({ n, t }) => {
        const x = t.times(n).over(8);
        return atLeast(compoundExp(n, x), exp(x).times(ONE.minus(x.squared().over(n * n))));
      },
    },
  },
});
