import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { uncertainty } from '../../src/models/entropy.ts';
import { ONE } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

const uniform = (m: number) => Array.from({ length: m }, () => ONE.over(m));

export default implication({
  title: {
    en: 'False as stated: for k > m even a uniform guess falls short of index 1',
    zh: '此说不成立：k > m 时，均匀分布的指标也达不到 1',
  },
  statement: String.raw`\frac{H_{\text{top-}k}(\frac1m,\dots,\frac1m)}{\log k} = 1 \quad\text{for every } k\ge2`,
  source: kexue(8728, 'topk-choice-of-k', 'section 2 and reference code: k is a setting; the code uses 3 for any m'),
  forAll: { m: integers(2, 6), k: integers(2, 6) },
  conclude: ({ m, k }) => equal(uncertainty(uniform(m), k), 1),
  failsIf: {
    'k is the 3 of the post, whatever m': { forAll: { k: integers(3, 3) } },
    'two classes, k at least 2': { forAll: { m: integers(2, 2), k: integers(2, 6) } },
  },
  counterexample: { m: 2, k: 3 },
});
