import { logLowerTail } from '../../src/chance/chi-square.ts';
import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { log1p, ONE } from '../../src/numbers/real.ts';
import { all, atMost } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'The lower tail of |u|² decays faster than the upper tail',
    zh: '|u|² 的下尾比上尾衰减更快',
  },
  statement: String.raw`0<\varepsilon<1:\quad P(1-\|u\|^2\ge\varepsilon) \le \exp\Bigl(\frac{n(\log(1-\varepsilon)+\varepsilon)}{2}\Bigr) \le \exp\Bigl(-\frac{n\varepsilon^2}{8}\Bigr)`,
  source: kexue(8679, 'lower-tail', 'proof of the unit-norm lemma, eq. (12); the exact law, in logarithms'),
  constants: { two: 2, c: 8 },
  forAll: { n: integers(1, 10_000), eps: strictlyBetween(0, 1) },
  conclude: ({ n, eps }, { two, c }) => {
    const chernoff = log1p(eps.negated()).plus(eps).times(n).over(two);
    return all({
      Chernoff: atMost(logLowerTail(n, ONE.minus(eps)), chernoff),
      'in squares': atMost(chernoff, eps.squared().times(n).negated().over(c)),
    });
  },
  teeth: {
    'the variance':
      (factor) =>
      ({ n, eps }, { c }) =>
        atMost(logLowerTail(n, ONE.minus(eps).over(factor)), eps.squared().times(n).negated().over(c)),
  },
  failsIf: {
    'a thousandth faster than Chernoff': {
      constants: { two: '1.998' },
      forAll: { n: integers(200_000, 1_000_000), eps: strictlyBetween('0.9', 1) },
    },
    'a thousandth better than the best square': { constants: { c: '3.996' } },
    'ε may be 1': { forAll: { eps: between('1/2', 1) } },
  },
  superfluous: {
    'the square may be divided by 4': {
      constants: { c: 4 },
      reason: 'log(1−ε) + ε ≤ −ε²/2: every term of the series is negative',
    },
  },
});
