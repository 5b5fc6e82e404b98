import { inequality, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { integers } from '../../src/draw/integer.ts';
import { largest, partialEntropy, uncertainty } from '../../src/models/entropy.ts';
import { log } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, equal, iff } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'The top-k uncertainty lies in [0, 1]: 0 for a point mass alone, 1 where the k largest are equal',
    zh: 'top-k 不确定性指标介于 0 与 1 之间：仅 one-hot 时为 0，仅前 k 个概率相等时为 1',
  },
  statement: String.raw`2\le k\le m:\quad 0 \le \frac{H_{\text{top-}k}(p)}{\log k} \le 1; \quad =0 \iff \max p=1,\quad =1 \iff p_{(1)}=\dots=p_{(k)}`,
  source: kexue(8728, 'topk-range', 'section 2, after eq. (2)'),
  constants: { one: 1 },
  forAll: { m: integers(4, 6), k: integers(2, 4), p: distribution('m') },
  assume: {
    'k ≥ 2': { holds: ({ k }) => atLeast(k, 2), without: { k: integers(1, 4) } },
    'k ≤ m': { holds: ({ m, k }) => atMost(k, m), without: { m: integers(2, 3) } },
  },
  tight: true,
  conclude: ({ k, p }, { one }) => {
    const [index, top] = [uncertainty(p, k), largest(p, k)];
    return all({
      'at least 0': atLeast(index, 0),
      'at most 1': atMost(index, one),
      '0 for a point mass alone': iff(equal(index, 0), equal(top[0]!, 1)),
      '1 where the top k are equal': iff(equal(index, 1), equal(top[0]!, top.at(-1)!)),
    });
  },
  failsIf: {
    'k may be 1': { drop: 'k ≥ 2' },
    'k may exceed m': { drop: 'k ≤ m' },
    'a thousandth less than 1': { constants: { one: '999/1000' } },
    'the k largest are not renormalised': {
      conclude: ({ k, p }) => atMost(partialEntropy(p, k).over(log(k)), 1),
    },
  },
});
