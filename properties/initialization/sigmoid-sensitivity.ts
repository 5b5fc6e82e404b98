import { kexue, ofKind } from '../../src/claim.ts';
import { moments } from '../../src/models/gaussian-moment.ts';
import { real } from '../../src/numbers/real.ts';
import { all, every, lessThan } from '../../src/statement.ts';

const table = [
  ['1/2', '0.275377'],
  ['9/10', '0.290176'],
  ['11/10', '0.296421'],
  [2, '0.318419'],
] as const;

export default ofKind('constant')({
  title: {
    en: 'How the second moment behind a sigmoid depends on the variance before it',
    zh: 'sigmoid 之后的二阶矩如何依赖于之前的方差',
  },
  statement: String.raw`q=\tfrac12,\tfrac9{10},\tfrac{11}{10},2:\quad E[\operatorname{sig}(\sqrt q\,z)^2]=0.275377,\ 0.290176,\ 0.296421,\ 0.318419`,
  source: kexue(8620, 'sigmoid-moment', 'activation functions, eq. (6), for pre-activations of other variances'),
  constants: { unit: '1e-6', scale: 1 },
  forAll: {},
  conclude: (_, { unit, scale }) =>
    every(table, ([q, printed]) => {
      const x = moments.sigmoid.square(real(q).times(scale));
      return all({ above: lessThan(real(printed).minus(unit), x), below: lessThan(x, real(printed).plus(unit)) });
    })!,
  failsIf: {
    'the variance is a thousandth more': { constants: { scale: '1001/1000' } },
    'to ten times the digits': { constants: { unit: '1e-8' } },
    'q is the standard deviation': {
      conclude: (_, { unit }) =>
        every(table, ([q, printed]) => lessThan(moments.sigmoid.square(real(q).squared()), real(printed).plus(unit)))!,
    },
  },
});
