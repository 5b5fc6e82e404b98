import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { positive, strictlyBetween } from '../../src/draw/reals.ts';
import { log, log1p, ONE, type Real } from '../../src/numbers/real.ts';
import { all, any, equal, lessThan, moreThan } from '../../src/statement.ts';

/** The logarithm of e^{−λ(1+ε)}(n/(n−2λ))^{n/2}. */
const logObjective = (n: number, eps: Real, lambda: Real) =>
  lambda
    .times(eps.plus(1))
    .plus(
      log(ONE.minus(lambda.times(2).over(n)))
        .times(n)
        .over(2),
    )
    .negated();

/** λ* = nε/(2(1+ε)). */
const best = (n: number, eps: Real) => eps.times(n).over(eps.plus(1).times(2));

const fraction = ({ eps }: { eps: Real }) => eps.over(eps.plus(1));

export default inequality({
  title: {
    en: 'Among 0 < λ < n/2 the objective is least at λ*, and nowhere else',
    zh: '在 0 < λ < n/2 中，目标函数在 λ* 处取最小值，且仅在此处',
  },
  statement: String.raw`0<\lambda<\tfrac n2,\ \lambda \ne \lambda^*=\tfrac{n\varepsilon}{2(1+\varepsilon)} \implies e^{-\lambda(1+\varepsilon)}\Bigl(\frac{n}{n-2\lambda}\Bigr)^{n/2} > e^{-n\varepsilon/2}(1+\varepsilon)^{n/2} \text{, attained at } \lambda^*`,
  source: kexue(8679, 'lambda-star', 'proof of the unit-norm lemma, eqs. (10)–(11), with 0 < λ < n/2; in logarithms'),
  constants: { two: 2 },
  forAll: { n: integers(1, 100), eps: strictlyBetween(0, 1), t: near(strictlyBetween(0, 1), fraction) },
  assume: { 'ε > 0': { holds: ({ eps }) => moreThan(eps, 0), without: { eps: strictlyBetween(-1, 1) } } },
  conclude: ({ n, eps, t }, { two }) => {
    const lambda = t.times(n).over(2);
    const value = log1p(eps).minus(eps).times(n).over(two);
    return all({
      'λ* is among them': lessThan(0, best(n, eps)),
      'its value': equal(logObjective(n, eps, best(n, eps)), value),
      'elsewhere it is larger': any({
        'λ = λ*': equal(lambda, best(n, eps)),
        larger: moreThan(logObjective(n, eps, lambda), value),
      }),
    });
  },
  failsIf: {
    'ε may be negative or 0': { drop: 'ε > 0' },
    'the value is a little larger': { constants: { two: '2001/1000' } },
    'the best λ is nε/2': {
      conclude: ({ n, eps }) =>
        equal(logObjective(n, eps, eps.times(n).over(2)), log1p(eps).minus(eps).times(n).over(2)),
    },
  },
  superfluous: {
    'ε may exceed 1': {
      forAll: { eps: positive },
      reason: 'λ* stays below n/2 for every ε > 0, and the objective is convex up to there',
    },
  },
});
