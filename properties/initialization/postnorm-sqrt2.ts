import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonzeroRelated } from '../../src/draw/related.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { plus, scaled } from '../../src/models/euclidean.ts';
import { layerNorm, spread } from '../../src/models/normalization.ts';
import { ONE, sqrt } from '../../src/numbers/real.ts';
import { equalVectors, moreThan } from '../../src/statement.ts';

/** Any x and F of some spread, normalised, have mean 0 and variance 1; so does what layer norm makes of their sum. */
export default identity({
  title: {
    en: 'False as stated: the norm of x + F(x) does not divide it by √2 where the two are correlated',
    zh: '此说不成立：x 与 F(x) 相关时，Norm(x + F(x)) 并不等于 (x + F(x))/√2',
  },
  statement: String.raw`x,\ F(x) \text{ of mean } 0 \text{ and variance } 1 \implies \operatorname{LayerNorm}(x+F(x))=\frac{x+F(x)}{\sqrt2}`,
  source: kexue(8620, 'postnorm-sqrt2', 'eqs. (12) and (13), for any x and F(x) of mean 0 and variance 1'),
  forAll: { d: integers(2, 3), x: nonzeroVector('d'), F: nonzeroRelated('x') },
  assume: {
    'x varies': ({ x }) => moreThan(spread(x), 0),
    'F varies': ({ F }) => moreThan(spread(F), 0),
  },
  conclude: ({ x, F }) => {
    const sum = plus(layerNorm(x), layerNorm(F));
    return equalVectors(layerNorm(sum), scaled(ONE.over(sqrt(2)), sum));
  },
  failsIf: {
    'x may be constant, and then has no norm': { drop: 'x varies' },
    'F may be constant, and then has no norm': { drop: 'F varies' },
    'x and F(x) are not parallel, in dimension 3': {
      forAll: { d: integers(3, 3) },
      assume: { 'x + F varies': ({ x, F }) => moreThan(spread(plus(layerNorm(x), layerNorm(F))), 0) },
    },
  },
  counterexample: { d: 2, x: [1, 0], F: [1, 0] },
});
