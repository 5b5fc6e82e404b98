import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { scaled, type Vector } from '../../src/models/euclidean.ts';
import { expansion, postNorm, postNormWeights } from '../../src/models/residual.ts';
import { ONE, type Real, sqrt } from '../../src/numbers/real.ts';
import { equalVectors } from '../../src/statement.ts';

/** x_l, where each Norm divides by √2 and branch t has the value F_t. */
const last = (F: readonly Vector[], x0: Vector, two: Real) => {
  const branches = F.map((f) => () => f);
  return postNorm(branches, (x) => scaled(ONE.over(sqrt(two)), x), x0).at(-1)!;
};

export default identity({
  title: {
    en: 'Post Norm, expanded: branch t of l reaches the output with the weight 2^{−(l−t)/2}',
    zh: 'Post Norm 的展开：第 t 条残差支路在输出中的权重为 2^{−(l−t)/2}',
  },
  statement: String.raw`x_{t+1}=\frac{x_t+F_t}{\sqrt2} \implies x_l=2^{-l/2}x_0+2^{-l/2}F_0+2^{-(l-1)/2}F_1+\dots+2^{-1/2}F_{l-1}`,
  source: kexue(8620, 'postnorm-expand', 'eq. (14)'),
  constants: { two: 2 },
  forAll: { l: integers(1, 8), d: integers(1, 2), x0: vector('d'), F: family('l', vector('d')) },
  conclude: ({ l, x0, F }, { two }) => equalVectors(last(F, x0, two), expansion(postNormWeights(l), x0, F)),
  failsIf: {
    'each norm divides by a little more': { constants: { two: '2.002' } },
    'one layer more': {
      conclude: ({ l, x0, F }, { two }) => equalVectors(last(F, x0, two), expansion(postNormWeights(l + 1), x0, F)),
    },
    'the first branch counts most': {
      conclude: ({ l, x0, F }, { two }) => {
        const weights = postNormWeights(l);
        return equalVectors(last(F, x0, two), expansion({ ...weights, F: weights.F.toReversed() }, x0, F));
      },
    },
    'x₀ has a layer more than F₀': {
      conclude: ({ l, x0, F }, { two }) => {
        const weights = postNormWeights(l);
        return equalVectors(last(F, x0, two), expansion({ ...weights, x0: weights.x0.over(sqrt(2)) }, x0, F));
      },
    },
  },
});
