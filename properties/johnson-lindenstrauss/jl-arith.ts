import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { positive, strictlyBetween } from '../../src/draw/reals.ts';
import { log, ONE, type Real, real } from '../../src/numbers/real.ts';
import { all, atLeast, lessThan, moreThan } from '../../src/statement.ts';

/** log N/ε². */
const unit = (N: number, eps: Real) => log(N).over(eps.squared());

export default implication({
  title: {
    en: 'With n > 24 log N/ε² the union bound leaves less than 1/N',
    zh: '当 n > 24 log N/ε² 时，联合界给出的失败概率小于 1/N',
  },
  statement: String.raw`n > \frac{24\log N}{\varepsilon^2} \implies 1-N(N-1)e^{-n\varepsilon^2/8} \ge 1-N(N-1)N^{-3} \ge 1-\frac1N`,
  source: kexue(8679, 'jl-arith', 'proof of the theorem, eq. (20); the exponential in logarithms'),
  constants: { c: 24, exponent: 3 },
  forAll: {
    N: integers(1, 10 ** 6),
    eps: strictlyBetween(0, 1),
    n: near(positive, ({ N, eps }) => unit(N, eps).times(24)),
  },
  assume: { 'n > 24 log N/ε²': ({ N, eps, n }, { c }) => moreThan(n, unit(N, eps).times(c)) },
  conclude: ({ N, eps, n }, { exponent }) => {
    const failure = real(N)
      .times(N - 1)
      .over(real(N).power(3));
    return all({
      'e^(−nε²/8) < N^(−3)': lessThan(n.times(eps.squared()).over(8).negated(), log(N).times(exponent).negated()),
      'less than 1/N': atLeast(ONE.minus(failure), ONE.minus(ONE.over(N))),
    });
  },
  failsIf: {
    'whatever n': { drop: 'n > 24 log N/ε²' },
    'a thousandth less than 24': { constants: { c: '23.976' } },
    'a thousandth more than 3': { constants: { exponent: '3.003' } },
    'n > 16 log N/ε²': {
      constants: { c: 16, exponent: 2 },
      conclude: ({ N }) =>
        atLeast(
          ONE.minus(
            real(N)
              .times(N - 1)
              .over(N * N),
          ),
          ONE.minus(ONE.over(N)),
        ),
    },
  },
  superfluous: {
    'ε may exceed 1': {
      forAll: { eps: positive },
      reason: 'this step is arithmetic: only the tail bound before it asks for a small ε',
    },
  },
});
