import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { marginLoss } from '../../src/models/softmax.ts';
import { ONE, type Real } from '../../src/numbers/real.ts';
import { atLeast, atMost } from '../../src/statement.ts';

const loss = (x: readonly Real[]) => marginLoss(1, x);

/** t x + (1 − t) y. */
const mixed = (t: Real, x: readonly Real[], y: readonly Real[]) =>
  x.map((xi, i) => t.times(xi).plus(ONE.minus(t).times(y[i]!)));

export default inequality({
  title: { en: 'The loss is convex in what is missed of the margins', zh: '损失关于 x 是凸函数' },
  statement: String.raw`L(x) = \log\Bigl(1+\sum_i e^{x_i}\Bigr):\quad L(tx+(1-t)y) \le t\,L(x)+(1-t)\,L(y),\quad 0\le t\le 1`,
  source: kexue(8656, 'loss5-form', 'section 2, eq. (5), with s x written as x'),
  forAll: {
    rivals: integers(1, 5),
    x: family('rivals', between(-20, 20)),
    y: family('rivals', between(-20, 20)),
    t: between(0, 1),
  },
  assume: {
    't ≥ 0': { holds: ({ t }) => atLeast(t, 0), without: { t: between(-1, 1) } },
    't ≤ 1': { holds: ({ t }) => atMost(t, 1), without: { t: between(0, 2) } },
  },
  conclude: ({ x, y, t }) => atMost(loss(mixed(t, x, y)), t.times(loss(x)).plus(ONE.minus(t).times(loss(y)))),
  failsIf: {
    't may be negative': { drop: 't ≥ 0' },
    't may exceed 1': { drop: 't ≤ 1' },
    'it is strictly convex even between a point and itself': { flip: 'conclusion' },
    'it is concave': {
      conclude: ({ x, y, t }) => atLeast(loss(mixed(t, x, y)), t.times(loss(x)).plus(ONE.minus(t).times(loss(y)))),
    },
  },
});
