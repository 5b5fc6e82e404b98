import { logUpperTail } from '../../src/chance/chi-square.ts';
import { logInnerProductTail } from '../../src/chance/inner-product.ts';
import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { log, type Real, real } from '../../src/numbers/real.ts';
import { atMost } from '../../src/statement.ts';

/** The logarithm of 4 exp(−ε²n/8). */
const logBound = (n: number, eps: Real, c: Real, four: Real) => log(four).minus(eps.squared().times(n).over(c));

export default inequality({
  title: { en: 'Two independent Gaussian vectors are nearly orthogonal', zh: '两个独立的高斯向量几乎正交' },
  statement: String.raw`u,v\sim N(0,I/n) \text{ independent},\ 0<\varepsilon<1 \implies P\bigl(|\langle u,v\rangle|\ge\varepsilon\bigr)\le 4\exp\Bigl(-\frac{\varepsilon^2 n}{8}\Bigr)`,
  source: kexue(8679, 'orthogonality', 'orthogonality lemma, eq. (13); the exact law, in logarithms'),
  constants: { c: 8, four: 4 },
  forAll: { n: integers(1, 128), eps: strictlyBetween(0, 1) },
  conclude: ({ n, eps }, { c, four }) => atMost(logInnerProductTail(n, eps), logBound(n, eps, c, four)),
  teeth: {
    'the variance':
      (factor) =>
      ({ n, eps }, { c, four }) =>
        atMost(logInnerProductTail(n, eps.over(factor)), logBound(n, eps, c, four)),
  },
  failsIf: {
    'v is u': {
      conclude: ({ n, eps }, { c, four }) => atMost(logUpperTail(n, eps), logBound(n, eps, c, four)),
    },
    'ε may reach 8': { forAll: { eps: between(0, 8) } },
    'the rate of small ε, for every ε': { constants: { c: 2 } },
    'a thousandth better than the best constant': {
      constants: { c: '2.6468' },
      forAll: { n: only(20_000), eps: only(real('0.9999')) },
    },
    'less than 1 in front': { constants: { four: '999/1000' } },
  },
  superfluous: {
    'the factor 4 may be left out': {
      constants: { four: 1 },
      reason: 'the probability is at most a quarter of the bound, and comes near to it only as ε → 0',
    },
    'ε may reach 6.1396': {
      forAll: { eps: between(0, '6.1396') },
      reason: 'the exact rate J(ε) is at least ε²/8 up to there',
    },
    'the constant may be 1/J(1) = 2.6495…': {
      constants: { c: '2.6496' },
      reason: 'J(ε)/ε² falls, from 1/2 at 0 to J(1) = 0.37742… at 1',
    },
  },
});
