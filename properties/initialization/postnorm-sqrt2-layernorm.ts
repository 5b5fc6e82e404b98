import { identity, kexue } from '../../src/claim.ts';
import { only } from '../../src/draw/only.ts';
import { unitVector } from '../../src/draw/vectors.ts';
import { plus, scaled, squaredDistance, squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { perpendicularPart } from '../../src/models/gram-schmidt.ts';
import { centred, layerNorm, rmsNorm } from '../../src/models/normalization.ts';
import { ONE, type Real, real, sqrt } from '../../src/numbers/real.ts';
import { equal, moreThan } from '../../src/statement.ts';

/** The part of y that is perpendicular to x and has mean 0, for an x of mean 0. */
const branch = (y: Vector, x: Vector) => perpendicularPart(centred(y), x);

/** LayerNorm(x) = x/√c, in all coordinates at once. */
const divides = (c: Real, x: Vector) => equal(squaredDistance(layerNorm(x), scaled(ONE.over(sqrt(c)), x)), 0);

export default identity({
  title: {
    en: 'Layer norm divides x + F(x) by √2 where both have mean 0 and variance 1 and are perpendicular',
    zh: '若 x 与 F(x) 均值为 0、方差为 1 且相互正交，则 Layer Norm 恰将 x + F(x) 除以 √2',
  },
  statement: String.raw`\bar x=\bar F=0,\ \operatorname{Var}x=\operatorname{Var}F=1,\ x\perp F \implies \operatorname{LayerNorm}(x+F)=\frac{x+F}{\sqrt2}`,
  source: kexue(8620, 'postnorm-sqrt2', 'eqs. (12) and (13), for layer norm'),
  constants: { two: 2 },
  forAll: { d: only(3), x: unitVector('d'), y: unitVector('d') },
  assume: {
    'x, y and (1, …, 1) are linearly independent': ({ x, y }) => moreThan(squaredNorm(branch(y, centred(x))), 0),
  },
  conclude: ({ x, y }, { two }) => {
    const sum = plus(layerNorm(x), layerNorm(branch(y, centred(x))));
    return divides(two, sum);
  },
  failsIf: {
    'they may be dependent, and leave no direction for F': { drop: 'x, y and (1, …, 1) are linearly independent' },
    'a thousandth more than 2': { constants: { two: '2.002' } },
    'the means are not 0': {
      conclude: ({ x, y }) => {
        const sum = plus(rmsNorm(x), rmsNorm(perpendicularPart(y, x)));
        return divides(real(2), sum);
      },
    },
  },
});
