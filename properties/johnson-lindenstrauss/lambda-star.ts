import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { positive, strictlyBetween } from '../../src/draw/reals.ts';
import { exp, ONE, type Real, real, sqrt } from '../../src/numbers/real.ts';
import { atLeast, atMost, unequal } from '../../src/statement.ts';

/** x^{n/2}. */
const halfPower = (x: Real, n: number) => (n % 2 === 0 ? x.power(n / 2) : x.power((n - 1) / 2).times(sqrt(x)));

const objective = (n: number, eps: Real, lambda: Real) =>
  exp(lambda.times(eps.plus(1)).negated()).times(halfPower(real(n).over(real(n).minus(lambda.times(2))), n));

const least = (n: number, eps: Real) => exp(eps.times(n).over(-2)).times(halfPower(ONE.plus(eps), n));

/** n = 4m, so that (n/(n−2λ))^{n/2} is positive throughout. */
export default inequality({
  title: {
    en: 'False as stated: among all λ > 0 the objective has smaller values than at λ*, and beyond n/2 it bounds nothing',
    zh: '此说不成立：在所有 λ > 0 中，λ* 处的值并非最小；λ 超过 n/2 时该式也不再是上界',
  },
  statement: String.raw`\min_{\lambda>0}\ e^{-\lambda(1+\varepsilon)}\Bigl(\frac{n}{n-2\lambda}\Bigr)^{n/2} = e^{-n\varepsilon/2}(1+\varepsilon)^{n/2},\quad \lambda^*=\frac{n\varepsilon}{2(1+\varepsilon)}`,
  source: kexue(8679, 'lambda-star', 'proof of the unit-norm lemma, eqs. (10)–(11), for every λ > 0'),
  forAll: { m: integers(1, 4), eps: strictlyBetween(0, 1), lambda: positive },
  assume: { 'λ ≠ n/2': ({ m, lambda }) => unequal(lambda, 2 * m) },
  conclude: ({ m, eps, lambda }) => atLeast(objective(4 * m, eps, lambda), least(4 * m, eps)),
  failsIf: {
    'λ may be n/2, where there is no value': { drop: 'λ ≠ n/2' },
    'n is odd, and there is no value beyond n/2': {
      conclude: ({ m, eps, lambda }) => atLeast(objective(2 * m - 1, eps, lambda), least(2 * m - 1, eps)),
    },
    'n/2 is odd, and the values beyond are negative': {
      conclude: ({ m, eps, lambda }) => atLeast(objective(4 * m - 2, eps, lambda), least(4 * m - 2, eps)),
    },
    'λ is at most n': { assume: { 'λ ≤ n': ({ m, lambda }) => atMost(lambda, 4 * m) } },
  },
  counterexample: { m: 1, eps: '1/2', lambda: 4 },
});
