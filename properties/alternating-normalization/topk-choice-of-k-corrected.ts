import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { uncertainty } from '../../src/models/entropy.ts';
import { log, ONE } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, equal, iff } from '../../src/statement.ts';

const uniform = (m: number) => Array.from({ length: m }, () => ONE.over(m));

export default implication({
  title: {
    en: 'The index of a uniform guess is log min(k, m)/log k, and so 1 just when k ≤ m',
    zh: '均匀分布的指标为 log min(k, m)/log k，因此当且仅当 k ≤ m 时等于 1',
  },
  statement: String.raw`k\ge2:\quad \frac{H_{\text{top-}k}(\frac1m,\dots,\frac1m)}{\log k} = \frac{\log\min(k,m)}{\log k},\quad =1 \iff k\le m`,
  source: kexue(8728, 'topk-choice-of-k', 'section 2 and reference code, for the k that will do'),
  constants: { one: 1 },
  forAll: { m: integers(1, 9), k: integers(2, 9) },
  assume: { 'k ≥ 2': { holds: ({ k }) => atLeast(k, 2), without: { k: integers(1, 9) } } },
  conclude: ({ m, k }, { one }) => {
    const index = uncertainty(uniform(m), k);
    return all({
      'its value': equal(index, log(Math.min(k, m)).over(log(k)).times(one)),
      'is 1 for k ≤ m alone': iff(equal(index, 1), atMost(k, m)),
    });
  },
  failsIf: {
    'k may be 1': { drop: 'k ≥ 2' },
    'a thousandth more': { constants: { one: '1001/1000' } },
    'k may be m + 1': { conclude: ({ m, k }) => iff(equal(uncertainty(uniform(m), k), 1), atMost(k, m + 1)) },
  },
});
