import { kexue } from '../../src/claim.ts';
import { uncertainty } from '../../src/models/entropy.ts';
import { real } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: "The index of the post's confident prediction (0.05, 0.95), far below τ = 0.9",
    zh: '文中高置信预测 (0.05, 0.95) 的指标，远低于 τ = 0.9',
  },
  statement: String.raw`\frac{H_{\text{top-}2}(0.05,\,0.95)}{\log 2} = 0.2863969571159561287664760\ldots`,
  source: kexue(8728, ['topk-range', 'binary-example'], 'sections 1 and 2: the example, split by the index with k = 2'),
  value: () => uncertainty(['0.05', '0.95'].map(real), 2),
  printed: '0.2863969571159561287664760',
});
