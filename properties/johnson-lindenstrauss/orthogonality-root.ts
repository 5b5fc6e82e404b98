import { kexue, ofKind } from '../../src/claim.ts';
import { log1p, type Real, sqrt } from '../../src/numbers/real.ts';
import { all, lessThan, moreThan } from '../../src/statement.ts';

/** J(ε) = tε + ½ log(1 − t²) at t = (√(1+4ε²) − 1)/(2ε), where it is largest. */
const rate = (eps: Real) => {
  const t = sqrt(eps.squared().times(4).plus(1)).minus(1).over(eps.times(2));
  return t.times(eps).plus(log1p(t.squared().negated()).over(2));
};
const f = (eps: Real) => rate(eps).minus(eps.squared().over(8));

export default ofKind('constant')({
  title: {
    en: 'The rate of the orthogonality lemma falls below ε²/8 only beyond ε = 6.13965…',
    zh: '正交性引理的速率直到 ε = 6.13965… 才低于 ε²/8',
  },
  statement: String.raw`J(\varepsilon)=\tfrac18\varepsilon^2:\quad \varepsilon = 6.13965836680896234\ldots`,
  source: kexue(8679, 'orthogonality', 'orthogonality lemma, eq. (13): how far beyond ε < 1 it reaches'),
  constants: { printed: '6.13965836680896234618289832615', unit: '1e-29' },
  forAll: {},
  conclude: (_, { printed, unit }) =>
    all({
      'more before': moreThan(f(printed.minus(unit)), 0),
      'less after': lessThan(f(printed.plus(unit)), 0),
    }),
  failsIf: {
    'the last digit is off by two': { constants: { printed: '6.13965836680896234618289832617' } },
    'it is 2π': { constants: { printed: '6.28318530717958647692528676656' } },
  },
  unvaried: { unit: 'one unit of the last digit printed' },
});
