import { identity, kexue } from '../../src/claim.ts';
import { distribution, positiveDistribution } from '../../src/draw/distribution.ts';
import { integers } from '../../src/draw/integer.ts';
import { codedUncertainty, uncertainty } from '../../src/models/entropy.ts';
import { equal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'False as stated: where a zero is among the k largest, the code computes 0 · log 0 and has no index',
    zh: '此说不成立：前 k 大概率中含 0 时，代码算得 0 · log 0，指标无定义',
  },
  statement: String.raw`-\sum_{i=1}^k \hat p_{(i)}\log\hat p_{(i)} \Big/ \log k \ \text{ as coded} = \frac{H_{\text{top-}k}(p)}{\log k}`,
  source: kexue(8728, 'code-topk', 'reference code, the uncertainty of each prediction; a zero of softmax in floats'),
  forAll: { m: integers(3, 5), k: integers(2, 3), p: distribution('m') },
  conclude: ({ k, p }) => equal(codedUncertainty(p, k), uncertainty(p, k)),
  failsIf: {
    'for k = 2 as well': { forAll: { k: integers(2, 2) } },
    'positive predictions, the k smallest': {
      forAll: { p: positiveDistribution('m') },
      conclude: ({ k, p }) =>
        equal(
          codedUncertainty(p, k),
          uncertainty(
            p.map((v) => v.negated()),
            k,
          ),
        ),
    },
  },
  counterexample: { m: 3, k: 2, p: [1, 0, 0] },
});
