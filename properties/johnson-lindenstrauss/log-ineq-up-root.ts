import { kexue, ofKind } from '../../src/claim.ts';
import { log1p, type Real } from '../../src/numbers/real.ts';
import { all, lessThan, moreThan } from '../../src/statement.ts';

const f = (eps: Real) => log1p(eps).minus(eps).plus(eps.squared().over(4));

export default ofKind('constant')({
  title: {
    en: 'Up to ε₀ = 1.62377… the unit-norm lemma survives, and the inequality behind it turns there',
    zh: '单位模长引理的不等式直到 ε₀ = 1.62377… 才反向',
  },
  statement: String.raw`\log(1+\varepsilon_0)-\varepsilon_0+\tfrac14\varepsilon_0^2 = 0:\quad \varepsilon_0 = 1.62377275610634395\ldots`,
  source: kexue(8679, ['log-ineq-up', 'unit-norm'], 'unit-norm lemma, eq. (7): how far beyond ε < 1 it reaches'),
  constants: { printed: '1.62377275610634395746490380650', unit: '1e-29' },
  forAll: {},
  conclude: (_, { printed, unit }) =>
    all({
      'negative before': lessThan(f(printed.minus(unit)), 0),
      'positive after': moreThan(f(printed.plus(unit)), 0),
    }),
  failsIf: {
    'the last digit is off by two': { constants: { printed: '1.62377275610634395746490380652' } },
    'it is (1 + √5)/2': { constants: { printed: '1.61803398874989484820458683437' } },
  },
  unvaried: { unit: 'one unit of the last digit printed' },
});
