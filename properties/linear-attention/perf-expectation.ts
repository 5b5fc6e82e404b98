import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { plus, squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { factorial } from '../../src/models/exponential.ts';
import { multiIndices } from '../../src/models/tensor.ts';
import { dot, exp, ONE, type Real, real, sum } from '../../src/numbers/real.ts';
import { all, atMost } from '../../src/statement.ts';

const entry = between('-3/4', '3/4');

/** E z^a for z ~ N(0, variance): 0 for odd a, and 1·3⋯(a−1) variance^{a/2}. */
function moment(a: number, variance: Real): Real {
  if (a % 2 === 1) return real(0);
  let product = ONE;
  for (let j = 1; j < a; j += 2) product = product.times(variance).times(j);
  return product;
}

/** E (ω·s)^a/a! = Σ over exponents a₁ + … + a_d = a of Π E ωᵢ^{aᵢ} sᵢ^{aᵢ}/aᵢ!, the coordinates being independent. */
const term = (s: Vector, a: number, variance: Real): Real =>
  sum(
    multiIndices(a + 1, s.length)
      .filter((exponents) => exponents.reduce((x, y) => x + y, 0) === a)
      .map((exponents) =>
        exponents.reduce<Real>((p, e, i) => p.times(moment(e, variance)).times(s[i]!.power(e)).over(factorial(e)), ONE),
      ),
  );

/** E e^{ω·s}, s = q + k, term by term; what is left out after the K-th even one is that part of e^{|s|²/2}. */
export default inequality({
  title: {
    en: 'e^{q·k} is the expectation of the product of the two positive features',
    zh: 'e^{q·k} 等于两个正特征之积的期望',
  },
  statement: String.raw`\omega\sim N(0,I_d),\ s=q+k:\quad 0 \le e^{q\cdot k} - e^{-\frac{\|q\|^2+\|k\|^2}2}\sum_{a\le 2K} \frac{E(\omega\cdot s)^a}{a!} \le e^{q\cdot k}\,\frac{(\|s\|^2/2)^{K+1}}{(K+1)!}`,
  source: kexue(8601, 'perf-expectation', 'random projection, eq. (5), first line'),
  constants: { variance: 1 },
  forAll: { d: integers(1, 2), q: vector('d', entry), k: vector('d', entry), K: integers(0, 4) },
  conclude: ({ q, k, K }, { variance }) => {
    const s = plus(q, k);
    const series = sum(Array.from({ length: 2 * K + 1 }, (_, a) => term(s, a, variance)));
    const expectation = exp(squaredNorm(q).plus(squaredNorm(k)).over(-2)).times(series);
    const exact = exp(dot(q, k));
    const rest = squaredNorm(s)
      .over(2)
      .power(K + 1)
      .over(factorial(K + 1));
    return all({
      'not more': atMost(expectation, exact),
      'nearly all': atMost(exact.minus(expectation), exact.times(rest)),
    });
  },
  failsIf: {
    'ω has a thousandth more variance': { constants: { variance: '1001/1000' } },
    'ω has a thousandth less variance': { constants: { variance: '999/1000' } },
    'the normalisation is e^{−|q|²−|k|²}': {
      conclude: ({ q, k, K }) => {
        const s = plus(q, k);
        const series = sum(Array.from({ length: 2 * K + 1 }, (_, a) => term(s, a, ONE)));
        const expectation = exp(squaredNorm(q).plus(squaredNorm(k)).negated()).times(series);
        const rest = squaredNorm(s)
          .over(2)
          .power(K + 1)
          .over(factorial(K + 1));
        return atMost(exp(dot(q, k)).minus(expectation), exp(dot(q, k)).times(rest));
      },
    },
  },
});
