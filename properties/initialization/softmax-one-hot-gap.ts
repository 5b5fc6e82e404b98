import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { largest } from '../../src/models/entropy.ts';
import { softmax } from '../../src/models/softmax.ts';
import { exp, type Real, sqrt, sum } from '../../src/numbers/real.ts';
import { all, atLeast, atMost } from '../../src/statement.ts';

/** What softmax leaves to n logits that are all g behind the largest. */
const left = (n: number, g: Real) => {
  const weight = exp(g.negated()).times(n);
  return weight.over(weight.plus(1));
};

/** All but the largest weight, for logits s times c. */
const rest = (s: readonly Real[], c: Real) =>
  sum(largest(softmax(largest(s, s.length).map((x) => x.times(c))), s.length).slice(1));

export default inequality({
  title: {
    en: 'Logits of order √d make softmax one-hot exponentially fast, at the rate of the gap behind the largest one',
    zh: 'logits 为 √d 量级时，Softmax 以最大与次大之差为指数速率趋于 one-hot',
  },
  statement: String.raw`g=s_1-s_2\ge0 \text{ (the largest two)}:\quad \frac{e^{-\sqrt d\,g}}{1+e^{-\sqrt d\,g}} \le 1-p_{\max}(\sqrt d\,s) \le \frac{(L-1)\,e^{-\sqrt d\,g}}{1+(L-1)\,e^{-\sqrt d\,g}}`,
  source: kexue(
    8620,
    'softmax-one-hot',
    'after eq. (11): e^{3√d} is large and e^{−3√d} small; given the values before scaling',
  ),
  constants: { one: 1 },
  forAll: { L: integers(2, 5), d: integers(1, 64), s: family('L', between(-3, 3)) },
  tight: true,
  conclude: ({ L, d, s }, { one }) => {
    const [s1, s2] = largest(s, 2);
    const g = s1!.minus(s2!).times(sqrt(d)).times(one);
    const r = rest(s, sqrt(d));
    return all({ 'at least': atLeast(r, left(1, g)), 'at most': atMost(r, left(L - 1, g)) });
  },
  failsIf: {
    'a thousandth faster': { constants: { one: '1001/1000' } },
    'a thousandth slower': { constants: { one: '999/1000' } },
    'logits divided by √d': {
      conclude: ({ L, d, s }) => {
        const [s1, s2] = largest(s, 2);
        const g = s1!.minus(s2!).times(sqrt(d));
        return atMost(rest(s, sqrt(1)), left(L - 1, g));
      },
    },
  },
});
