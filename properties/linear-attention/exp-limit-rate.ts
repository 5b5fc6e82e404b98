import { kexue } from '../../src/claim.ts';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { logCompoundExp } from '../../src/models/exponential.ts';
import { max, min } from '../../src/numbers/real.ts';
import { moreThan } from '../../src/statement.ts';
import { limit } from '../../src/wording/limit.ts';

/** x − n log(1 + x/n) = ∫₀ˣ s/(n + s) ds, between x²/2 over n + x and over n. */
export default limit({
  title: {
    en: 'The rate is exactly 1/n: (1 + x/n)^n misses e^x by the factor e^{x²/(2n)}, up to n + x in place of n',
    zh: '收敛速度恰为 1/n：(1 + x/n)^n 与 e^x 相差因子 e^{x²/(2n)}，上下界相合',
  },
  statement: String.raw`x>-n:\quad \frac{x^2}{2(n+\max(x,0))} \le \log\frac{e^x}{(1+x/n)^n} \le \frac{x^2}{2(n+\min(x,0))}`,
  source: kexue(8601, 'exp-limit', 'exponential definition, eq. (11): how fast'),
  constants: { least: 1, most: 1 },
  forAll: { x: strictlyBetween(-1, 8) },
  ladder: [1, 16, 256],
  assume: { 'x > −1': { holds: ({ x }) => moreThan(x, -1), without: { x: strictlyBetween(-8, 8) } } },
  error: ({ x }, n) => x.minus(logCompoundExp(n, x)),
  rate: ({ x }, n) => x.squared().over(2 * n),
  quotient: ({ x }, n, { least, most }) => [
    least.over(max(x, 0).over(n).plus(1)),
    most.over(min(x, 0).over(n).plus(1)),
  ],
  failsIf: {
    'x may be less than −1, where n = 1': { drop: 'x > −1' },
    'a thousandth more at least': { constants: { least: '1.001' } },
    'a thousandth less at most': { constants: { most: '0.999' } },
    'n is taken for n + x throughout': { quotient: () => [1, 1] },
  },
});
