import { kexue, ofKind } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { uncertainty } from '../../src/models/entropy.ts';
import { real } from '../../src/numbers/real.ts';
import { moreThan } from '../../src/statement.ts';

const [p, q] = [['1/2', '1/2', '0'].map(real), ['1/2', '1/4', '1/4'].map(real)];

export default ofKind('inequality')({
  title: {
    en: 'False as stated: with k = 3, which the post recommends, (1/2, 1/2, 0) stays the more certain one',
    zh: '此说不成立：取文中推荐的 k = 3 时，(1/2, 1/2, 0) 并不比 (1/2, 1/4, 1/4) 更不确定',
  },
  statement: String.raw`\frac{H_{\text{top-}k}(\frac12,\frac12,0)}{\log k} > \frac{H_{\text{top-}k}(\frac12,\frac14,\frac14)}{\log k}`,
  source: kexue(8728, 'topk-reorders-example', 'section 2, after eq. (2), which does not say what k is'),
  forAll: { k: integers(2, 3) },
  conclude: ({ k }) => moreThan(uncertainty(p, k), uncertainty(q, k)),
  counterexample: { k: 3 },
});
