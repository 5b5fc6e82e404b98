import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { marginLoss } from '../../src/models/softmax.ts';
import { log, max, type Real } from '../../src/numbers/real.ts';
import { atMost, moreThan } from '../../src/statement.ts';

/** max |xᵢ| */
const largest = (x: readonly Real[]) => max(0, ...x.map((xi) => xi.abs()));

export default inequality({
  title: {
    en: 'As s tends to 0 the loss tends to log k, whatever is missed, with an error of at most s·max|x|',
    zh: 's → 0 时，损失趋于 log k，误差不超过 s·max|x|',
  },
  statement: String.raw`\Bigl|\log\Bigl(1+\sum_{i=2}^k e^{s x_i}\Bigr) - \log k\Bigr| \le s\,\max_i |x_i|`,
  source: kexue(8656, 'loss5-bounds', 'section 2, eq. (5): the limit s → 0'),
  constants: { factor: 1 },
  forAll: { rivals: integers(1, 7), s: strictlyBetween(0, 30), x: family('rivals', between(-20, 20)) },
  assume: { 's > 0': { holds: ({ s }) => moreThan(s, 0), without: { s: between(-30, 30) } } },
  conclude: ({ rivals, s, x }, { factor }) =>
    atMost(
      marginLoss(s, x)
        .minus(log(rivals + 1))
        .abs(),
      largest(x).times(s).times(factor),
    ),
  failsIf: {
    's may be negative': { drop: 's > 0' },
    'a hundredth less': { constants: { factor: '99/100' } },
    'half as much': { constants: { factor: '1/2' } },
    'the limit is log(k − 1)': {
      conclude: ({ rivals, s, x }) => atMost(marginLoss(s, x).minus(log(rivals)).abs(), largest(x).times(s)),
    },
    'the error is of order s²': {
      conclude: ({ rivals, s, x }) =>
        atMost(
          marginLoss(s, x)
            .minus(log(rivals + 1))
            .abs(),
          largest(x).times(s).squared(),
        ),
    },
  },
});
