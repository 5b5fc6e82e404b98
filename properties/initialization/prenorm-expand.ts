import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { unitVector } from '../../src/draw/vectors.ts';
import { scaled, squaredDistance, type Vector } from '../../src/models/euclidean.ts';
import { rmsNorm } from '../../src/models/normalization.ts';
import { turning } from '../../src/models/quarter-turn.ts';
import { type Branch, preNorm, preNormScale } from '../../src/models/residual.ts';
import { ONE, type Real } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

/** x_l in ℝ⁴, where x₀ = 2u has root mean square 1 for a unit vector u. */
const last = (branches: readonly Branch[], u: Vector) => preNorm(branches, rmsNorm, scaled(2, u)).at(-1)!;

/** RMSNorm(x) = x/scale, in all coordinates at once. */
const divides = (scale: Real, x: Vector) => equal(squaredDistance(rmsNorm(x), scaled(ONE.over(scale), x)), 0);

/** For every l: so each F_t sees x_t/√(t+1). */
export default identity({
  title: {
    en: 'Pre Norm, expanded: if the branches have variance 1 and are uncorrelated with their inputs, Norm divides x_t by √(t+1)',
    zh: 'Pre Norm 的展开：若各支路方差为 1 且与输入不相关，则 Norm 恰将 x_t 除以 √(t+1)',
  },
  statement: String.raw`\operatorname{RMS}(x_0)=\operatorname{RMS}(F_t)=1,\ F_t\perp x_t \implies \operatorname{RMSNorm}(x_t)=\frac{x_t}{\sqrt{t+1}},\quad x_l=x_0+F_0(x_0)+F_1\Bigl(\frac{x_1}{\sqrt2}\Bigr)+\dots+F_{l-1}\Bigl(\frac{x_{l-1}}{\sqrt l}\Bigr)`,
  source: kexue(8620, 'prenorm-expand', 'eqs. (15) and (16), with perpendicular for uncorrelated'),
  constants: { sigma: 1 },
  forAll: { l: integers(1, 3), k: family('l', integers(0, 2)), u: unitVector(4) },
  conclude: ({ l, k, u }, { sigma }) => divides(preNormScale(l), last(turning(k, sigma), u)),
  failsIf: {
    'the branches are a thousandth longer': { constants: { sigma: '1001/1000' } },
    'F_t is its input': { conclude: ({ u }) => divides(preNormScale(1), last([(z) => z], u)) },
    'Norm divides by √t': {
      conclude: ({ l, k, u }) => divides(preNormScale(l - 1), last(turning(k), u)),
    },
  },
});
