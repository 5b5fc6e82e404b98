import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { scaled, type Vector } from '../../src/models/euclidean.ts';
import { expansion, postNorm, postNormWeights } from '../../src/models/residual.ts';
import { ONE, type Real, type Scalar, sqrt } from '../../src/numbers/real.ts';
import { equalVectors, type Statement } from '../../src/statement.ts';

const small = between(-3, 3);

/** Branches x ↦ c x² + b, entry by entry. */
const branches = (c: Vector, b: Vector) =>
  c.map((ct, t) => (x: Vector) => x.map((v) => v.squared().times(ct).plus(b[t]!)));

/** The last state, and its expansion by those weights, where each Norm divides by √divisor. */
const expanded = (
  x0: Vector,
  F: readonly ((x: Vector) => Vector)[],
  divisor: Scalar,
  weights: (l: number) => { readonly x0: Real; readonly F: readonly Real[] },
): Statement => {
  const x = postNorm(F, (y) => scaled(ONE.over(sqrt(divisor)), y), x0);
  return equalVectors(
    x.at(-1)!,
    expansion(
      weights(F.length),
      x0,
      F.map((f, t) => f(x[t]!)),
    ),
  );
};

export default identity({
  title: {
    en: 'In Post Norm the direct path from the input keeps the weight 2^(−l/2) only',
    zh: 'Post Norm 中输入的直通路径权重只剩 2^(−l/2)，越靠近输入越弱',
  },
  statement: String.raw`x_{t+1}=\frac{x_t+F_t(x_t)}{\sqrt2}:\quad x_l = 2^{-l/2}x_0+2^{-l/2}F_0(x_0)+2^{-(l-1)/2}F_1(x_1)+\dots+2^{-1/2}F_{l-1}(x_{l-1})`,
  source: kexue(8747, ['post-expand', 'ln-culprit'], 'section 2, eq. (4): the weight of the residual channel'),
  constants: { two: 2 },
  forAll: { l: integers(1, 3), x0: vector(1, small), c: vector('l', small), b: vector('l', small) },
  conclude: ({ l, x0, c, b }, { two }) => expanded(x0, branches(c, b), 2, () => postNormWeights(l, two)),
  failsIf: {
    'each Norm divides by a thousandth less': { constants: { two: '1999/1000' } },
    'all branches have equal rights': {
      conclude: ({ x0, c, b }) =>
        expanded(x0, branches(c, b), 2, (l) => {
          const { x0: first } = postNormWeights(l);
          return { x0: first, F: Array.from({ length: l }, () => first) };
        }),
    },
    'the input keeps its weight': {
      conclude: ({ x0, c, b }) => expanded(x0, branches(c, b), 2, (l) => ({ ...postNormWeights(l), x0: ONE })),
    },
  },
});
