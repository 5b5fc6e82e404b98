import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { unitVector } from '../../src/draw/vectors.ts';
import { plus, scaled, squaredDistance, squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { perpendicularPart } from '../../src/models/gram-schmidt.ts';
import { rmsNorm } from '../../src/models/normalization.ts';
import { ONE, type Real, real, sqrt } from '../../src/numbers/real.ts';
import { equal, moreThan } from '../../src/statement.ts';

/** RMSNorm(x) = x/√c, in all coordinates at once. */
const divides = (c: Real, x: Vector) => equal(squaredDistance(rmsNorm(x), scaled(ONE.over(sqrt(c)), x)), 0);

/** F is the part of y that is perpendicular to x; both are normalised. */
export default identity({
  title: {
    en: 'RMS norm divides x + F(x) by √2 where both have root mean square 1 and are perpendicular',
    zh: '若 x 与 F(x) 的均方根为 1 且相互正交，则 RMS Norm 恰将 x + F(x) 除以 √2',
  },
  statement: String.raw`\operatorname{RMS}(x)=\operatorname{RMS}(F)=1,\ x\perp F \implies \operatorname{RMSNorm}(x+F)=\frac{x+F}{\sqrt2}`,
  source: kexue(8620, 'postnorm-sqrt2', 'eqs. (12) and (13), with perpendicular for uncorrelated'),
  constants: { two: 2 },
  forAll: { d: integers(2, 3), x: unitVector('d'), y: unitVector('d') },
  assume: { 'y is no multiple of x': ({ x, y }) => moreThan(squaredNorm(perpendicularPart(y, x)), 0) },
  conclude: ({ x, y }, { two }) => {
    const sum = plus(rmsNorm(x), rmsNorm(perpendicularPart(y, x)));
    return divides(two, sum);
  },
  failsIf: {
    'y is a multiple of x, and leaves no direction for F': { drop: 'y is no multiple of x' },
    'F is not perpendicular to x': {
      conclude: ({ x, y }) => {
        const sum = plus(rmsNorm(x), rmsNorm(y));
        return divides(real(2), sum);
      },
    },
    'F has root mean square 2': {
      conclude: ({ x, y }) => {
        const sum = plus(rmsNorm(x), scaled(2, rmsNorm(perpendicularPart(y, x))));
        return divides(real(2), sum);
      },
    },
    'a thousandth more than 2': { constants: { two: '2.002' } },
  },
});
