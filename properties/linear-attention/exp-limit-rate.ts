import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { compoundExp } from '../../src/models/exponential.ts';
import { exp, max, min, type Real, real, type Scalar, sqrt } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, moreThan } from '../../src/statement.ts';

/** E_n(x) lies between e^{x − x²/(2N)} for N = n + min(x, 0) and N = n + max(x, 0), where n is called steps. */
const within = (n: number, x: Real, two: Scalar, steps: Real) => {
  const bound = (N: Real) => exp(x.minus(x.squared().over(N.times(two))));
  const power = compoundExp(n, x);
  return all({
    'the error is at least': atMost(power, bound(steps.plus(max(x, 0)))),
    'the error is at most': atLeast(power, bound(steps.plus(min(x, 0)))),
  });
};

/** x − n log(1 + x/n) = ∫₀ˣ s/(n + s) ds, between x²/2 over n + x and over n. */
export default inequality({
  title: {
    en: 'The rate is exactly 1/n: the relative error of (1 + x/n)^n is x²/(2n), up to n + x in place of n',
    zh: '收敛速度恰为 1/n：(1 + x/n)^n 的相对误差约为 x²/(2n)，上下界相合',
  },
  statement: String.raw`x>-n:\quad 1-e^{-x^2/(2(n+\max(x,0)))} \le 1-\Bigl(1+\frac xn\Bigr)^n e^{-x} \le 1-e^{-x^2/(2(n+\min(x,0)))}`,
  source: kexue(8601, 'exp-limit', 'exponential definition, eq. (11): how fast'),
  constants: { two: 2 },
  forAll: { n: integers(1, 1000), x: strictlyBetween(-8, 8) },
  assume: { 'x > −n': ({ n, x }) => moreThan(x, -n) },
  conclude: ({ n, x }, { two }) => within(n, x, two, real(n)),
  failsIf: {
    'x may be less than −n': { drop: 'x > −n' },
    'a thousandth less than 2': { constants: { two: '1.999' } },
    'a thousandth more than 2': { constants: { two: '2.001' } },
    'the error is of order 1/n²': {
      forAll: { x: strictlyBetween(0, 8) },
      conclude: ({ n, x }) => within(n, x, 2, real(n * n)),
    },
    'the error is of order 1/√n': {
      forAll: { x: strictlyBetween(0, 8) },
      conclude: ({ n, x }) => within(n, x, 2, sqrt(n)),
    },
  },
});
