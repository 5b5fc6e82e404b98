import { kexue, ofKind } from '../../src/claim.ts';
import { erf, sqrt } from '../../src/numbers/real.ts';
import { all, lessThan, moreThan } from '../../src/statement.ts';

export default ofKind('constant')({
  title: {
    en: 'Half of the weights change by more than 1.4826 %: the median of |z| is 0.6745',
    zh: '一半参数的变化超过 1.4826%：|z| 的中位数为 0.6745',
  },
  statement: String.raw`P(|z|\le m)=\tfrac12:\quad m=0.67448975019608174320\ldots,\quad 0.01/m=0.014826\ldots`,
  source: kexue(8620, 'ntk-update-1pct', 'NTK parameterization: weight by weight'),
  constants: { m: '0.674489750196081743202227014541', relative: '0.0148260', unit: '1e-30' },
  forAll: {},
  conclude: (_, { m, relative, unit }) =>
    all({
      'less than half below': lessThan(erf(m.minus(unit).over(sqrt(2))), '1/2'),
      'more than half above': moreThan(erf(m.plus(unit).over(sqrt(2))), '1/2'),
      'relative change, from below': lessThan(relative.minus('1e-7').times(m), '0.01'),
      'relative change, from above': moreThan(relative.plus('1e-7').times(m), '0.01'),
    }),
  failsIf: {
    'the last digit is off by two': { constants: { m: '0.674489750196081743202227014543' } },
    'the mean of |z|': { constants: { m: '0.797884560802865355879892119869' } },
    'the median change is 1 %': { constants: { relative: '0.01' } },
  },
  unvaried: { unit: 'one unit of the last digit printed' },
});
