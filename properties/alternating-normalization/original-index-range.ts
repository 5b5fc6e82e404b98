import { inequality, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { integers } from '../../src/draw/integer.ts';
import { partialEntropy } from '../../src/models/entropy.ts';
import { log } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, equal, every, iff } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'The index of the paper lies in [0, 1], and is 1 for the uniform distribution with k = m alone',
    zh: '原论文的指标介于 0 与 1 之间，仅当 k = m 且分布均匀时为 1',
  },
  statement: String.raw`0 \le -\frac1{\log m}\sum_{i=1}^k p_{(i)}\log p_{(i)} \le 1, \quad =1 \iff k=m,\ p_i=\tfrac1m`,
  source: kexue(8728, 'original-index-range', 'section 6, item 1, eq. (6)'),
  constants: { one: 1 },
  forAll: { m: integers(2, 6), k: integers(1, 6), p: distribution('m') },
  assume: { 'm ≥ 2': { holds: ({ m }) => atLeast(m, 2), without: { m: integers(1, 6) } } },
  tight: true,
  conclude: ({ m, k, p }, { one }) => {
    const index = partialEntropy(p, k).over(log(m));
    const whole = all({ 'k ≥ m': atLeast(k, m), uniform: every(p, (v) => equal(v, one.over(m)))! });
    return all({
      'at least 0': atLeast(index, 0),
      'at most 1': atMost(index, one),
      'when it is 1': iff(equal(index, 1), whole),
    });
  },
  failsIf: {
    'm may be 1': { drop: 'm ≥ 2' },
    'a thousandth less': { constants: { one: '999/1000' } },
    '1 for any uniform distribution': {
      conclude: ({ m, k, p }) =>
        iff(equal(partialEntropy(p, k).over(log(m)), 1), every(p, (v) => equal(v.times(m), 1))!),
    },
  },
});
