import { kexue } from '../../src/claim.ts';
import { uncertainty } from '../../src/models/entropy.ts';
import { all, equal, lessThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

export default existence({
  title: {
    en: "With k = 3 and τ = 0.9 as in the code, the uncertain prediction of the post's own example passes for confident",
    zh: '按代码取 k = 3、τ = 0.9，文中例子里的低置信预测 (1/2, 1/2) 反被判为高置信',
  },
  statement: String.raw`\frac{H_{\text{top-}3}(\frac12,\frac12)}{\log 3} = \frac{\log 2}{\log 3} < 0.9, \qquad \frac{H_{\text{top-}2}(\frac12,\frac12)}{\log 2} = 1`,
  source: kexue(8728, ['topk-choice-of-k', 'binary-example'], 'reference code, applied to the example of section 1'),
  constants: { tau: '9/10' },
  witness: { p: ['1/2', '1/2'] },
  conclude: ({ p }, { tau }) =>
    all({ 'k = 3': lessThan(uncertainty(p, 3), tau), 'k = 2': equal(uncertainty(p, 2), 1) }),
  failsIf: {
    'τ = 63/100': { constants: { tau: '63/100' } },
    'there is a third class': { witness: { p: ['1/3', '1/3', '1/3'] } },
  },
});
