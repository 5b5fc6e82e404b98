import { inequality, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { entropy } from '../../src/models/entropy.ts';
import { log, max } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, equal, equalVectors, iff } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'The entropy of m classes lies between 0, for a point mass, and log m, for the uniform distribution',
    zh: 'm 个类别的熵介于 0（one-hot）与 log m（均匀分布）之间',
  },
  statement: String.raw`0 \le H(p) = -\sum_{i=1}^m p_i\log p_i \le \log m; \quad H=0 \iff \max p=1, \quad H=\log m \iff p_i=\tfrac1m`,
  source: kexue(8728, 'entropy-range', 'section 2, eq. (1)'),
  constants: { zero: 0, one: 1 },
  forAll: { m: integers(1, 6), p: distribution('m') },
  tight: true,
  conclude: ({ m, p }, { zero, one }) => {
    const [H, most] = [entropy(p), log(m)];
    const uniform = p.map(() => one.over(m));
    return all({
      'at least 0': atLeast(H, zero),
      'at most log m': atMost(H, most.times(one)),
      '0 for a point mass alone': iff(equal(H, 0), equal(max(...(p as [(typeof p)[0]])), 1)),
      'log m for the uniform one alone': iff(equal(H, most), equalVectors(p, uniform)),
    });
  },
  failsIf: {
    'a thousandth less than log m': { constants: { one: '999/1000' } },
    'it is never so small as 1/1000': { constants: { zero: '1/1000' } },
    'p need not sum to 1': { forAll: { p: vector('m', between(0, 1)) } },
    'the bound is log (m − 1)': { conclude: ({ m, p }) => atMost(entropy(p), log(Math.max(1, m - 1))) },
  },
});
