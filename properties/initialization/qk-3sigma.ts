import { logInnerProductTail } from '../../src/chance/inner-product.ts';
import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { erfc, exp, type Real, sqrt } from '../../src/numbers/real.ts';
import { all, atMost, moreThan } from '../../src/statement.ts';

/** P(|q·k| > c√d): the inner product of q/√d and k/√d exceeds c/√d. */
const outside = (d: number, c: Real) => exp(logInnerProductTail(d, c.over(sqrt(d))));

/** P(|Z| > c) for Z ~ N(0,1). */
const normalOutside = (c: Real) => erfc(c.over(sqrt(2)));

export default inequality({
  title: {
    en: 'For Gaussian q and k one value of q·k in 50 to 370 lies outside ±3√d: most in dimension 1, and ever fewer',
    zh: '对高斯向量，q·k 落在 ±3√d 之外的概率介于 0.27% 与 1.97% 之间，且随维数递减',
  },
  statement: String.raw`q,k\sim N(0,I_d) \text{ independent}:\quad P(|Z|>3) < P\bigl(|q\cdot k|>3\sqrt{d+1}\bigr) < P\bigl(|q\cdot k|>3\sqrt d\bigr) \le 0.0197`,
  source: kexue(8620, 'qk-3sigma', 'after eq. (11): roughly between −3√d and 3√d'),
  constants: { three: 3, most: '0.0197', normal: 3 },
  forAll: { d: integers(1, 48) },
  conclude: ({ d }, { three, most, normal }) =>
    all({
      'falls with d': moreThan(outside(d, three), outside(d + 1, three)),
      'more than for a normal number': moreThan(outside(d, three), normalOutside(normal)),
      'at most': atMost(outside(d, three), most),
    }),
  failsIf: {
    'outside ±2√d': { constants: { three: 2 } },
    'a little less at most': { constants: { most: '0.0196' } },
    'more than for a normal number beyond 2.99': {
      constants: { normal: '2.99' },
      forAll: { d: integers(768, 768) },
    },
    'it rises with d': {
      conclude: ({ d }, { three }) => moreThan(outside(d + 1, three), outside(d, three)),
    },
  },
});
