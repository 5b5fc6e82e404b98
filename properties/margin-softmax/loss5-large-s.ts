import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { marginLoss } from '../../src/models/softmax.ts';
import { log, max } from '../../src/numbers/real.ts';
import { atMost, moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'Divided by s, the loss tends to the worst miss of a margin, with an error of at most log(k)/s',
    zh: 's → ∞ 时，损失除以 s 趋于最大违反量，误差不超过 log(k)/s',
  },
  statement: String.raw`\Bigl|\frac1s\log\Bigl(1+\sum_{i=2}^k e^{s x_i}\Bigr) - \max(0,x_2,\dots,x_k)\Bigr| \le \frac{\log k}{s}`,
  source: kexue(8656, 'loss5-bounds', 'section 2, eq. (5): the limit s → ∞'),
  constants: { factor: 1 },
  forAll: { rivals: integers(1, 7), s: strictlyBetween(0, 100), x: family('rivals', between(-5, 5)) },
  assume: { 's > 0': { holds: ({ s }) => moreThan(s, 0), without: { s: strictlyBetween(-30, 0) } } },
  tight: true,
  conclude: ({ rivals, s, x }, { factor }) => {
    const [rate, limit] = [marginLoss(s, x).over(s), max(0, ...x)];
    return atMost(rate.minus(limit).abs(), factor.times(log(rivals + 1)).over(s));
  },
  failsIf: {
    's may be negative': { drop: 's > 0' },
    'a thousandth less': { constants: { factor: '999/1000' } },
    'the error is of order 1/s²': {
      conclude: ({ rivals, s, x }) => {
        const [rate, limit] = [marginLoss(s, x).over(s), max(0, ...x)];
        return atMost(rate.minus(limit).abs(), log(rivals + 1).over(s.squared()));
      },
    },
    'the limit is the largest x, even below 0': {
      conclude: ({ rivals, s, x }) => {
        const [rate, limit] = [marginLoss(s, x).over(s), max(x[0]!, ...x)];
        return atMost(rate.minus(limit).abs(), log(rivals + 1).over(s));
      },
    },
  },
});
