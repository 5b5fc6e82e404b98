import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { unitVector } from '../../src/draw/vectors.ts';
import { scaled, squaredNorm } from '../../src/models/euclidean.ts';
import { rmsNorm } from '../../src/models/normalization.ts';
import { turning } from '../../src/models/quarter-turn.ts';
import { preNorm } from '../../src/models/residual.ts';
import type { Real } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

/** The mean square of x_l, for an x₀ = 2u of mean square 1 and branches F_t ⟂ x_t of mean square σ². */
const meanSquare = (k: readonly number[], sigma: number, u: readonly Real[]) =>
  squaredNorm(preNorm(turning(k, sigma), rmsNorm, scaled(2, u)).at(-1)!).over(4);

export default identity({
  title: {
    en: 'The variance of the output of Pre Norm grows linearly with the depth: it is 1 + lσ², so a last Norm is needed',
    zh: 'Pre Norm 输出的方差随深度线性增长，为 1 + lσ²，因此最后还需要一个 Norm',
  },
  statement: String.raw`\operatorname{RMS}(x_0)=1,\ \operatorname{RMS}(F_t)=\sigma,\ F_t\perp x_t \implies \operatorname{RMS}(x_l)^2=1+l\sigma^2\quad (=1+l \text{ for } \sigma=1)`,
  source: kexue(8620, 'prenorm-variance', 'after eq. (16)'),
  constants: { one: 1 },
  forAll: { l: integers(1, 3), k: family('l', integers(0, 2)), u: unitVector(4), sigma: integers(0, 3) },
  conclude: ({ l, k, u, sigma }, { one }) => equal(meanSquare(k, sigma, u), one.plus(l * sigma ** 2)),
  failsIf: {
    'a thousandth more': { constants: { one: '1001/1000' } },
    'it doubles at each layer': { conclude: ({ l, k, u }) => equal(meanSquare(k, 1, u), 2 ** l) },
    'the standard deviations add up': {
      conclude: ({ l, k, u, sigma }) => equal(meanSquare(k, sigma, u), (1 + l * sigma) ** 2),
    },
  },
});
