import { inequality, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { integers } from '../../src/draw/integer.ts';
import { partialEntropy } from '../../src/models/entropy.ts';
import { log } from '../../src/numbers/real.ts';
import { all, atLeast, atMost } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'For k ≥ 3 division by log k guarantees the range [0, 1] without renormalising',
    zh: '当 k ≥ 3 时，即使不重新归一化，除以 log k 也保证值域 [0, 1]',
  },
  statement: String.raw`k\ge3:\quad 0 \le -\sum_{i=1}^k p_{(i)}\log p_{(i)} \le \log k`,
  source: kexue(8728, 'only-logm', 'section 6, item 1; because s log(k/s) grows up to s = 1 where k > e'),
  constants: { one: 1 },
  forAll: { m: integers(3, 7), k: integers(3, 5), p: distribution('m') },
  assume: { 'k ≥ 3': { holds: ({ k }) => atLeast(k, 3), without: { k: integers(2, 5) } } },
  tight: true,
  conclude: ({ k, p }, { one }) => {
    const partial = partialEntropy(p, k);
    return all({ 'at least 0': atLeast(partial, 0), 'at most log k': atMost(partial, log(k).times(one)) });
  },
  failsIf: {
    'k may be 2': { drop: 'k ≥ 3' },
    'a thousandth less than log k': { constants: { one: '999/1000' } },
    'log (k − 1)': { conclude: ({ k, p }) => atMost(partialEntropy(p, k), log(k - 1)) },
  },
});
