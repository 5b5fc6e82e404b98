import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { positive, strictlyBetween } from '../../src/draw/reals.ts';
import { log, ONE, type Real, real } from '../../src/numbers/real.ts';
import { all, equal, lessThan, moreThan } from '../../src/statement.ts';

const unit = (N: number, eps: Real) => log(N).over(eps.squared());

export default implication({
  title: {
    en: 'With n > 16 log N/ε² the union bound still leaves 1/N, so that a suitable A exists',
    zh: '当 n > 16 log N/ε² 时，成功概率仍不小于 1/N > 0，故合适的 A 存在',
  },
  statement: String.raw`n > \frac{16\log N}{\varepsilon^2} \implies 1-N(N-1)e^{-n\varepsilon^2/8} \ge 1-N(N-1)N^{-2} = \frac1N > 0`,
  source: kexue(8679, 'existence-16', 'closing section, eq. (24)'),
  constants: { c: 16, exponent: 2 },
  forAll: {
    N: integers(1, 10 ** 6),
    eps: strictlyBetween(0, 1),
    n: near(positive, ({ N, eps }) => unit(N, eps).times(16)),
  },
  assume: { 'n > 16 log N/ε²': ({ N, eps, n }, { c }) => moreThan(n, unit(N, eps).times(c)) },
  conclude: ({ N, eps, n }, { exponent }) => {
    const left = ONE.minus(
      real(N)
        .times(N - 1)
        .over(real(N).squared()),
    );
    return all({
      'e^(−nε²/8) < N^(−2)': lessThan(n.times(eps.squared()).over(8).negated(), log(N).times(exponent).negated()),
      'what is left': equal(left, ONE.over(N)),
      'a chance': moreThan(left, 0),
    });
  },
  failsIf: {
    'whatever n': { drop: 'n > 16 log N/ε²' },
    'a thousandth less than 16': { constants: { c: '15.984' } },
    'a thousandth more than 2': { constants: { exponent: '2.002' } },
    'the exponent of the theorem': { constants: { exponent: 3 } },
  },
});
