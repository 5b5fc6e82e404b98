import { inequality, kexue } from '../../src/claim.ts';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { log1p } from '../../src/numbers/real.ts';
import { lessThan, moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'The exponent of the lower tail lies below that of the upper tail',
    zh: '下尾的指数小于上尾的指数',
  },
  statement: String.raw`0<\varepsilon<1 \implies \log(1-\varepsilon)+\varepsilon < \log(1+\varepsilon)-\varepsilon`,
  source: kexue(8679, 'log-ineq-compare', 'proof of the unit-norm lemma, after eq. (12)'),
  constants: { cubic: 0 },
  forAll: { eps: strictlyBetween(0, 1) },
  assume: { 'ε > 0': { holds: ({ eps }) => moreThan(eps, 0), without: { eps: strictlyBetween(-1, 1) } } },
  conclude: ({ eps }, { cubic }) => {
    const [lower, upper] = [log1p(eps.negated()).plus(eps), log1p(eps).minus(eps)];
    return lessThan(lower, upper.minus(eps.power(3).times(cubic)), { lower, upper });
  },
  failsIf: {
    'ε may be negative or 0': { drop: 'ε > 0' },
    'by more than ⅔ε³': { constants: { cubic: '0.667' } },
  },
  superfluous: {
    'by ⅔ε³': {
      constants: { cubic: '2/3' },
      reason: 'the difference is 2(artanh ε − ε) = 2(ε³/3 + ε⁵/5 + …)',
    },
  },
});
