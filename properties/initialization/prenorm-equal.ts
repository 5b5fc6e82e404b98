import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { unitVector } from '../../src/draw/vectors.ts';
import { minus, scaled, squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { rmsNorm } from '../../src/models/normalization.ts';
import { turning } from '../../src/models/quarter-turn.ts';
import { postNorm, preNorm } from '../../src/models/residual.ts';
import { ONE, type Scalar, sqrt } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

/** The t-th of x₀, F₀, …, F_{l−1} has this share of the variance of x_l; t is taken modulo l + 1. */
const hasShare = (x: readonly Vector[], t: number, share: Scalar) => {
  const i = t % x.length;
  const term = i === 0 ? x[0]! : minus(x[i]!, x[i - 1]!);
  return equal(squaredNorm(term), squaredNorm(x.at(-1)!).times(share));
};

/** x₀ = 2u has root mean square 1. */
export default identity({
  title: {
    en: 'In Pre Norm x₀ and the l branches have equal parts in x_l, 1/(l+1) of its variance each',
    zh: 'Pre Norm 中 x₀ 与 l 条支路平权，各占 x_l 方差的 1/(l+1)',
  },
  statement: String.raw`\operatorname{RMS}(x_0)=\operatorname{RMS}(F_t)=1,\ F_t\perp x_t \implies \frac{\|x_0\|^2}{\|x_l\|^2}=\frac{\|F_t\|^2}{\|x_l\|^2}=\frac1{l+1}`,
  source: kexue(8620, 'prenorm-equal', 'after eq. (16)'),
  constants: { one: 1 },
  forAll: { l: integers(1, 3), k: family('l', integers(0, 2)), u: unitVector(4), t: integers(0, 3) },
  conclude: ({ l, k, u, t }, { one }) => hasShare(preNorm(turning(k), rmsNorm, scaled(2, u)), t, one.over(l + 1)),
  failsIf: {
    'a thousandth more': { constants: { one: '1001/1000' } },
    'of l in all': {
      conclude: ({ l, k, u, t }) => hasShare(preNorm(turning(k), rmsNorm, scaled(2, u)), t, ONE.over(l)),
    },
    'in Post Norm': {
      conclude: ({ l, k, u, t }) =>
        hasShare(
          postNorm(turning(k), (x) => scaled(ONE.over(sqrt(2)), x), scaled(2, u)),
          t,
          ONE.over(l + 1),
        ),
    },
    'the branches are longer than x₀': {
      conclude: ({ l, k, u, t }) => {
        const longer = turning(k, 2);
        return hasShare(preNorm(longer, rmsNorm, scaled(2, u)), t, ONE.over(l + 1));
      },
    },
  },
});
