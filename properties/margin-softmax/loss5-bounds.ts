import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { marginLoss } from '../../src/models/softmax.ts';
import { log, max } from '../../src/numbers/real.ts';
import { all, atMost, lessThan, moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'The loss is the worst miss of a margin, smoothed: it exceeds it by at most log k',
    zh: '损失是最大违反量的光滑化：至多高出 log k',
  },
  statement: String.raw`M=\max_i x_i:\quad s\max(0,M) < \log\Bigl(1+\sum_{i=2}^k e^{s x_i}\Bigr) \le s\max(0,M)+\log k`,
  source: kexue(8656, 'loss5-bounds', 'section 2, eq. (5): why it enforces (4)'),
  constants: { target: 1 },
  forAll: { rivals: integers(1, 7), s: strictlyBetween(0, 30), x: family('rivals', between(-20, 20)) },
  assume: { 's > 0': { holds: ({ s }) => moreThan(s, 0), without: { s: between(-30, 30) } } },
  tight: true,
  conclude: ({ rivals, s, x }, { target }) => {
    const [loss, worst] = [marginLoss(s, x), max(0, ...x).times(s)];
    return all({
      'more than the worst miss': lessThan(worst, loss),
      'by at most log k': atMost(loss, worst.plus(log(target.plus(rivals)))),
    });
  },
  failsIf: {
    's may be negative': { drop: 's > 0' },
    'log(k − 1/100) is enough': { constants: { target: '99/100' } },
    'log(k − 1), for the rivals alone': { constants: { target: 0 } },
    'log k is never reached': {
      conclude: ({ rivals, s, x }) =>
        lessThan(
          marginLoss(s, x),
          max(0, ...x)
            .times(s)
            .plus(log(rivals + 1)),
        ),
    },
    'without the target, whose logit is 0': {
      conclude: ({ rivals, s, x }) => {
        const largest = max(x[0]!, ...x);
        return atMost(marginLoss(s, x), largest.times(s).plus(log(rivals + 1)));
      },
    },
  },
});
