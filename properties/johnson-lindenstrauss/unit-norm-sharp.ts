import { logDeviation, logSum } from '../../src/chance/chi-square.ts';
import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { log, log1p, ONE, type Real } from '../../src/numbers/real.ts';
import { all, atMost } from '../../src/statement.ts';

/** I(ε) = ½(ε − log(1+ε)), the rate of the upper tail. */
const rate = (eps: Real) => eps.minus(log1p(eps)).over(2);

export default inequality({
  title: {
    en: 'The best exponent for every ε < 1 is (1 − log 2)/2',
    zh: '对一切 ε < 1 成立的最优指数是 (1 − log 2)/2',
  },
  statement: String.raw`0<\varepsilon<1:\quad P\bigl(|\|u\|^2-1|\ge\varepsilon\bigr) \le e^{-nI(\varepsilon)}+e^{-n\varepsilon^2/4} \le 2e^{-\frac{1-\log 2}{2}n\varepsilon^2}, \quad I(\varepsilon)=\tfrac12(\varepsilon-\log(1+\varepsilon))`,
  source: kexue(8679, 'unit-norm', 'unit-norm lemma, eq. (7), sharpened'),
  constants: { c: 4, share: 1 },
  forAll: { n: integers(1, 10_000), eps: strictlyBetween(0, 1) },
  conclude: ({ n, eps }, { c, share }) => {
    const tails = logSum(rate(eps).times(-n), eps.squared().times(n).negated().over(c));
    const exponent = ONE.minus(log(2)).over(2).times(share);
    return all({
      'a bound for each tail': atMost(logDeviation(n, eps), tails),
      'the upper one decides': atMost(tails, log(2).minus(eps.squared().times(n).times(exponent))),
    });
  },
  failsIf: {
    'a thousandth more in the exponent': { constants: { share: '1001/1000' } },
    'a lower tail of half of its variance': { constants: { c: 8 } },
  },
});
