import { inequality, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { expectation, mean, probability, tilted } from '../../src/models/finite-law.ts';
import { exp, type Real } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';
import { all, atMost, equal, moreThan } from '../../src/statement.ts';

/**
 * Cramér's change of measure: E[(X−a)e^{λ*X}] = 0 says that Y, which is X tilted by λ*, has mean a. So Y is drawn, and X
 * is Y tilted back. Every law with E X < a and P(X > a) > 0 arises so, for just one λ* > 0.
 */
export default inequality({
  title: {
    en: 'Where E X < a and X may exceed a, the best λ is the one that tilts the mean of X to a',
    zh: '若 E X < a 且 P(X > a) > 0，则最优的 λ 存在：它把 X 的均值倾斜到 a',
  },
  statement: String.raw`E\bigl[(X-a)e^{\lambda^* X}\bigr]=0 \implies P(X\ge a) \le e^{-\lambda^* a}E\bigl[e^{\lambda^* X}\bigr] \le e^{-\lambda a}E\bigl[e^{\lambda X}\bigr] \quad (\lambda^*, \lambda > 0)`,
  source: kexue(8679, 'chernoff-min', 'probability inequalities, eq. (6), with the condition for a best λ'),
  constants: { one: 1 },
  forAll: {
    k: integers(1, 4),
    Y: finiteLaw('k', between(-4, 4)),
    a: near(between(-4, 4), ({ Y }) => mean(Y)),
    best: strictlyBetween(0, 4),
    lambda: near(strictlyBetween(0, 4), ({ best }) => best),
  },
  assume: {
    'λ* > 0': { holds: ({ best }) => moreThan(best, 0), without: { best: between(-4, 4) } },
    'λ* is stationary': ({ Y, a }) => equal(mean(Y), a),
  },
  tight: true,
  conclude: ({ Y, a, best, lambda }, { one }) => {
    const X = tilted(Y, best.negated());
    const bound = (t: Real) => expectation(X, (x) => exp(t.times(x.minus(a))));
    return all({
      'the bound at λ*': atMost(
        probability(X, (x) => compare(x, a) >= 0),
        bound(best).times(one),
      ),
      'no λ gives a better one': atMost(bound(best), bound(lambda).times(one)),
    });
  },
  failsIf: {
    'λ* may be negative': { drop: 'λ* > 0' },
    'any λ will do': { drop: 'λ* is stationary' },
    'a thousandth better': { constants: { one: '999/1000' } },
  },
});
