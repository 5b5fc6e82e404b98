import { inequality, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { expectation, type FiniteLaw, probability } from '../../src/models/finite-law.ts';
import { exp, type Real } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';
import { atMost, moreThan } from '../../src/statement.ts';

const tail = (X: FiniteLaw, a: Real) => probability(X, (x) => compare(x, a) >= 0);

export default inequality({
  title: { en: "Chernoff's bound, for a fixed λ", zh: '固定 λ 的 Chernoff 不等式' },
  statement: String.raw`\lambda > 0 \implies P(X \ge a) \le e^{-\lambda a}\, E\bigl[e^{\lambda X}\bigr]`,
  source: kexue(8679, 'chernoff-fixed', 'probability inequalities, eq. (5); on finite laws'),
  constants: { one: 1 },
  forAll: {
    k: integers(1, 4),
    X: finiteLaw('k', between(-8, 8)),
    a: near(between(-100, 100), ({ X }) => X.at(-1).x),
    lambda: strictlyBetween(0, 8),
  },
  assume: { 'λ > 0': { holds: ({ lambda }) => moreThan(lambda, 0), without: { lambda: between(-8, 8) } } },
  tight: true,
  conclude: ({ X, a, lambda }, { one }) =>
    atMost(tail(X, a), expectation(X, (x) => exp(lambda.times(x.minus(a)))).times(one)),
  failsIf: {
    'λ may be negative': { drop: 'λ > 0' },
    'the bound is a thousandth smaller': { constants: { one: '999/1000' } },
    'the bound is never attained': { flip: 'conclusion' },
    'the factor has the wrong sign in its exponent': {
      conclude: ({ X, a, lambda }) =>
        atMost(
          tail(X, a),
          expectation(X, (x) => exp(lambda.times(x.plus(a)))),
        ),
    },
  },
});
