import { logUpperTail } from '../../src/chance/chi-square.ts';
import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { log1p } from '../../src/numbers/real.ts';
import { all, atMost } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'The upper tail of |u|² decays at the rate that Chernoff gives',
    zh: '|u|² 的上尾以 Chernoff 速率衰减',
  },
  statement: String.raw`0<\varepsilon<1:\quad P(\|u\|^2-1\ge\varepsilon) \le \exp\Bigl(\frac{n(\log(1+\varepsilon)-\varepsilon)}{2}\Bigr) \le \exp\Bigl(-\frac{n\varepsilon^2}{8}\Bigr)`,
  source: kexue(8679, 'upper-tail', 'proof of the unit-norm lemma, eq. (11); the exact law, in logarithms'),
  constants: { two: 2, c: 8 },
  forAll: { n: integers(1, 10_000), eps: strictlyBetween(0, 1) },
  conclude: ({ n, eps }, { two, c }) => {
    const chernoff = log1p(eps).minus(eps).times(n).over(two);
    return all({
      Chernoff: atMost(logUpperTail(n, eps.plus(1)), chernoff),
      'in squares': atMost(chernoff, eps.squared().times(n).negated().over(c)),
    });
  },
  teeth: {
    'the variance':
      (factor) =>
      ({ n, eps }, { c }) =>
        atMost(logUpperTail(n, eps.plus(1).over(factor)), eps.squared().times(n).negated().over(c)),
  },
  failsIf: {
    'a thousandth faster than Chernoff': {
      constants: { two: '1.998' },
      forAll: { n: integers(200_000, 1_000_000), eps: strictlyBetween('0.9', 1) },
    },
    'a thousandth better than the best square': { constants: { c: '6.511' } },
    'ε may reach 4': { forAll: { eps: strictlyBetween(0, 4) } },
  },
  superfluous: {
    'ε may reach 1.62377': {
      forAll: { eps: strictlyBetween(0, '1.623772756') },
      reason: 'the first inequality holds for every ε > 0, the second up to there',
    },
  },
});
