import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { independent, probability } from '../../src/models/finite-law.ts';
import { innerProductLaw, threePoint } from '../../src/models/standard-law.ts';
import { ONE, type Real } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';
import { atLeast, atMost } from '../../src/statement.ts';

const scale = between(1, 4);

/** P((q·k)² ≥ bound) for independent coordinates. */
const outside = (a: readonly Real[], b: readonly Real[], bound: Real) => {
  const law = innerProductLaw(independent(...a.map(threePoint)), independent(...b.map(threePoint)));
  return probability(law, (x) => compare(x.squared(), bound) >= 0);
};

export default inequality({
  title: {
    en: 'Whatever the laws of the coordinates, at most 1 in 9 values of q·k lies outside ±3√d',
    zh: '无论分量服从何种分布，q·k 落在 ±3√d 之外的概率不超过 1/9',
  },
  statement: String.raw`E[q_i]=E[k_i]=0,\ E[q_i^2]=E[k_i^2]=1, \text{ all independent} \implies P\bigl(|q\cdot k|\ge c\sqrt d\bigr)\le\frac1{c^2},\quad \text{for } c=3:\ \tfrac19`,
  source: kexue(8620, 'qk-3sigma', 'after eq. (11): Chebyshev (1867), without the normal law'),
  constants: { one: 1 },
  forAll: { d: integers(1, 2), a: family('d', scale), b: family('d', scale), c: between(1, 4) },
  assume: { 'c ≥ 1': ({ c }) => atLeast(c, 1) },
  tight: true,
  conclude: ({ d, a, b, c }, { one }) => atMost(outside(a, b, c.squared().times(d)), one.over(c.squared())),
  unvaried: { 'c ≥ 1': 'for a smaller c the bound is more than 1' },
  failsIf: {
    'a thousandth less': { constants: { one: '999/1000' } },
    'the bound falls like c⁻⁴': {
      conclude: ({ d, a, b, c }) => atMost(outside(a, b, c.squared().times(d)), ONE.over(c.power(4))),
    },
    'without √d': { conclude: ({ a, b, c }) => atMost(outside(a, b, c.squared()), ONE.over(c.squared())) },
  },
});
