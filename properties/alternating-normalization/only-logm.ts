import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { exp, log, ONE, type Real, real } from '../../src/numbers/real.ts';
import { moreThan } from '../../src/statement.ts';

/** The largest Σ −pᵢ log pᵢ of k probabilities: they are equal, to 1/e or to 1/k, whichever is less. */
const largestPartialEntropy = (k: number): Real => (k < 3 ? real(k).over(exp(ONE)) : log(k));

export default implication({
  title: {
    en: 'False as stated: for k ≥ 3, as in the post, division by log k keeps the range [0, 1], too',
    zh: '此说不成立：对 k ≥ 3（文中取 3），除以 log k 同样保证值域 [0, 1]',
  },
  statement: String.raw`\text{for every } k\ge2 \text{ there is a } p \text{ with } -\frac1{\log k}\sum_{i=1}^k p_{(i)}\log p_{(i)} > 1`,
  source: kexue(
    8728,
    'only-logm',
    'section 6, item 1: only division by log m guarantees the range; the least upper bound',
  ),
  forAll: { k: integers(2, 12) },
  conclude: ({ k }) => moreThan(largestPartialEntropy(k).over(log(k)), 1),
  failsIf: { 'for no k but 2': { forAll: { k: integers(3, 12) } } },
  counterexample: { k: 3 },
});
