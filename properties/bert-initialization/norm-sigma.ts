import { identity, kexue } from '../../src/claim.ts';
import { coarse } from '../../src/draw/coarse.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { plus, scaled, type Vector } from '../../src/models/euclidean.ts';
import { layerNorm, spread } from '../../src/models/normalization.ts';
import { reflected, walsh } from '../../src/models/walsh.ts';
import { ONE, type Real, sqrt } from '../../src/numbers/real.ts';
import { equalVectors, moreThan } from '../../src/statement.ts';

/** Two vectors of mean 0 and variance 1 that are uncorrelated, in four dimensions. */
const pair = (u: Vector, i: number) => {
  const rows = reflected(walsh(2), u);
  return [rows[i]!, rows[(i + 1) % 3]!] as const;
};

const over = (x: Vector, square: Real) => scaled(ONE.over(sqrt(square)), x);

export default identity({
  title: {
    en: 'Layer norm divides x + F by √(1 + σ²), if x and F have mean 0, variances 1 and σ², and are uncorrelated',
    zh: '若 x 与 F 均值为零、方差为 1 与 σ² 且不相关，则 LayerNorm 恰为除以 √(1+σ²)',
  },
  statement: String.raw`\bar x=\bar F=0,\ \operatorname{Var}x=1,\ \operatorname{Var}F=\sigma^2,\ \langle x,F\rangle=0 \implies \mathrm{LN}(x+F) = \frac{x+F}{\sqrt{1+\sigma^2}}`,
  source: kexue(
    8747,
    ['norm-sigma', 'post-sqrt2'],
    'sections 2 and 6, eq. (3) and after: Norm as a division by √2, by √(1+σ²)',
  ),
  constants: { one: 1 },
  forAll: { i: integers(0, 2), u: vector(4, coarse(reals)), sigma: coarse(reals) },
  assume: { 'u is an axis': ({ u }) => moreThan(spread(u), 0) },
  unvaried: { 'u is an axis': 'it only turns the pair; without it there is no mirror' },
  conclude: ({ i, u, sigma }, { one }) => {
    const [x, F] = pair(u, i);
    const y = plus(x, scaled(sigma, F));
    return equalVectors(layerNorm(y), over(y, sigma.squared().plus(one)));
  },
  failsIf: {
    'a thousandth less than 1': { constants: { one: '999/1000' } },
    'it divides by √2 whatever σ': {
      conclude: ({ i, u, sigma }) => {
        const [x, F] = pair(u, i);
        const y = plus(x, scaled(sigma, F));
        return equalVectors(layerNorm(y), over(y, ONE.times(2)));
      },
    },
    'F is along x': {
      conclude: ({ i, u, sigma }) => {
        const [x] = pair(u, i);
        const y = plus(x, scaled(sigma, x));
        return equalVectors(layerNorm(y), over(y, sigma.squared().plus(1)));
      },
    },
    'the mean of F is not 0': {
      conclude: ({ i, u, sigma }) => {
        const [x] = pair(u, i);
        const y = x.map((v) => v.plus(sigma));
        return equalVectors(layerNorm(y), over(y, sigma.squared().plus(1)));
      },
    },
  },
});
