import { inequality, kexue } from '../../src/claim.ts';
import { between, reals } from '../../src/draw/reals.ts';
import { log1p } from '../../src/numbers/real.ts';
import { atMost } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'At λ = ε/2 the exponent of the lower tail is at most −ε²/8',
    zh: '取 λ = ε/2 时，下尾的指数不超过 −ε²/8',
  },
  statement: String.raw`0<\varepsilon\le1:\quad \tfrac\varepsilon2(1-\varepsilon)+\log\bigl(1-\tfrac\varepsilon2+\tfrac38\varepsilon^2\bigr) \le -\tfrac18\varepsilon^2`,
  source: kexue(8747, 'JV-4', 'derived: the last step of the proof'),
  constants: { c: 8, three: 3 },
  forAll: { eps: between(0, 1) },
  conclude: ({ eps }, { c, three }) => {
    const square = eps.squared();
    const logarithm = log1p(square.times(three).over(8).minus(eps.over(2)));
    return atMost(eps.minus(square).over(2).plus(logarithm), square.negated().over(c));
  },
  failsIf: {
    'a thousandth better than the best constant': { constants: { c: '7.481' } },
    'a fourth moment of 3.1': { constants: { three: '3.1' } },
  },
  superfluous: {
    'the constant may be 7.489': {
      constants: { c: '7.489' },
      reason: 'on (0, 1] the quotient by −ε² is least at ε = 1, where it is log(8/7) = 1/7.4888…',
    },
    'ε may be any real number': {
      forAll: { eps: reals },
      reason: 'the quotient by −ε² has its minimum 1/7.93… near ε = 1.3, and −ε²/2 outgrows the logarithm',
    },
  },
});
