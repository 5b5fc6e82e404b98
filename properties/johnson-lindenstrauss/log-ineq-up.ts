import { inequality, kexue } from '../../src/claim.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { log1p } from '../../src/numbers/real.ts';
import { lessThan, moreThan } from '../../src/statement.ts';

export default inequality({
  title: { en: 'log(1 + ε) falls short of ε by at least ε²/4', zh: 'log(1 + ε) 比 ε 至少小 ε²/4' },
  statement: String.raw`0<\varepsilon<1 \implies \log(1+\varepsilon)-\varepsilon < -\frac{\varepsilon^2}{4}`,
  source: kexue(8679, 'log-ineq-up', 'proof of the unit-norm lemma, left to the reader after eq. (11)'),
  constants: { quarter: '1/4' },
  forAll: { eps: strictlyBetween(0, 1) },
  assume: { 'ε > 0': { holds: ({ eps }) => moreThan(eps, 0), without: { eps: between('-1/2', '1/2') } } },
  conclude: ({ eps }, { quarter }) => lessThan(log1p(eps).minus(eps), eps.squared().times(quarter).negated()),
  failsIf: {
    'ε may be 0': { drop: 'ε > 0' },
    'ε may reach 4': { forAll: { eps: strictlyBetween(0, 4) } },
    'ε may exceed its largest value by a thousandth': { forAll: { eps: between('1.62377', '1.625') } },
    'a thousandth more than the best constant': { constants: { quarter: '0.30716' } },
    'half a square, as the Taylor series begins': { constants: { quarter: '1/2' } },
  },
  superfluous: {
    'the constant may be 1 − log 2 = 0.30685…': {
      constants: { quarter: '0.306852819440054' },
      reason: '(ε − log(1+ε))/ε² falls, and is 1 − log 2 at ε = 1',
    },
    'ε may reach 1.62377': {
      forAll: { eps: strictlyBetween(0, '1.623772756106') },
      reason: 'the difference of the two sides has its only positive zero at 1.62377275610634…',
    },
  },
});
