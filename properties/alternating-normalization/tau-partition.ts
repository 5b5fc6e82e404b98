import { implication, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { between, reals } from '../../src/draw/reals.ts';
import { codedEntropy, top, uncertainty } from '../../src/models/entropy.ts';
import { log } from '../../src/numbers/real.ts';
import { atLeast, iff, lessThan, moreThan, not } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'Every prediction is confident or it is not: index < τ, or index ≥ τ',
    zh: '每个预测要么高置信（指标 < τ），要么低置信（指标 ≥ τ），二者必居其一',
  },
  statement: String.raw`\frac{H_{\text{top-}k}(p)}{\log k} < \tau \iff \text{not } \frac{H_{\text{top-}k}(p)}{\log k} \ge \tau`,
  source: kexue(8728, 'tau-partition', 'section 3, the split at τ; with 0 log 0 = 0'),
  forAll: { m: integers(2, 5), k: integers(2, 3), p: distribution('m'), tau: near(reals, () => log(2).over(log(3))) },
  assume: { 'k ≥ 2': { holds: ({ k }) => atLeast(k, 2), without: { k: integers(1, 3) } } },
  conclude: ({ k, p, tau }) => {
    const index = uncertainty(p, k);
    return iff(lessThan(index, tau), not(atLeast(index, tau)));
  },
  failsIf: {
    'k may be 1: the index is 0/0': { drop: 'k ≥ 2' },
    'an index as coded, without 0 log 0 = 0: a zero has none': {
      conclude: ({ k, p, tau }) => {
        const index = codedEntropy(top(p, k)).over(log(k));
        return iff(lessThan(index, tau), not(atLeast(index, tau)));
      },
    },
    'what lies at τ belongs to neither': {
      forAll: { tau: between(0, 1) },
      conclude: ({ k, p, tau }) => {
        const index = uncertainty(p, k);
        return iff(lessThan(index, tau), not(moreThan(index, tau)));
      },
    },
  },
});
