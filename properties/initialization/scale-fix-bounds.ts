import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { softmax } from '../../src/models/softmax.ts';
import { exp, type Real } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, every } from '../../src/statement.ts';

/** What softmax gives to a logit that is `ahead` of each of the L − 1 others. */
const share = (L: number, ahead: Real) => exp(ahead).over(exp(ahead).plus(L - 1));

export default inequality({
  title: {
    en: 'With logits between −3 and 3 no attention weight leaves [e⁻⁶/(e⁻⁶+L−1), e⁶/(e⁶+L−1)]',
    zh: 'logits 介于 ±3 之间时，注意力权重介于 e⁻⁶/(e⁻⁶+L−1) 与 e⁶/(e⁶+L−1) 之间',
  },
  statement: String.raw`|s_j|\le3\ (j=1,\dots,L) \implies \frac{e^{-6}}{e^{-6}+L-1} \le \operatorname{softmax}(s)_j \le \frac{e^6}{e^6+L-1}`,
  source: kexue(8620, 'scale-fix', 'after eq. (11): e³ and e⁻³ are neither too large nor too small'),
  constants: { six: 6 },
  forAll: { L: integers(2, 6), s: family('L', between(-3, 3)) },
  assume: {
    '|s| ≤ 3': {
      holds: ({ s }) => every(s, (x) => atMost(x.abs(), 3))!,
      without: { s: family('L', between(-4, 4)) },
    },
  },
  tight: true,
  conclude: ({ L, s }, { six }) =>
    every(softmax(s), (p) => all({ most: atMost(p, share(L, six)), least: atLeast(p, share(L, six.negated())) }))!,
  failsIf: {
    'logits up to 4': { drop: '|s| ≤ 3' },
    'a thousandth less than 6': { constants: { six: '5.994' } },
  },
});
