import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { scaled, type Vector } from '../../src/models/euclidean.ts';
import { expansion, postNormWeights, preNorm, preNormScale } from '../../src/models/residual.ts';
import { ONE, type Real } from '../../src/numbers/real.ts';
import { equalVectors, type Statement } from '../../src/statement.ts';

const small = between(-3, 3);

/** Branches x ↦ c x² + b, entry by entry; and at x_t the Norm divides by √(1 + t). */
const branches = (c: Vector, b: Vector) =>
  c.map((ct, t) => (x: Vector) => x.map((v) => v.over(preNormScale(t)).squared().times(ct).plus(b[t]!)));

type Weights = { readonly x0: Real; readonly F: readonly Real[] };

/** The last state, divided by √(1 + l), and its expansion by those weights. */
const expanded = (x0: Vector, F: readonly ((x: Vector) => Vector)[], scale: Real, weights: Weights): Statement => {
  const x = preNorm(F, (y) => y, x0);
  const values = F.map((f, t) => f(x[t]!));
  return equalVectors(scaled(ONE.over(scale), x.at(-1)!), expansion(weights, x0, values));
};

const alike = (l: number, weight: Real): Weights => ({ x0: weight, F: Array.from({ length: l }, () => weight) });

export default identity({
  title: {
    en: 'In Pre Norm all branches have equal rights: the weight 1 in the sum, 1/√(1 + l) after the last Norm',
    zh: 'Pre Norm 中各分支地位平等：求和时权重均为 1，末端 Norm 之后均为 1/√(1+l)',
  },
  statement: String.raw`x_{t+1}=x_t+F_t(\mathrm{Norm}(x_t)):\quad x_l=x_0+\sum_{t<l}F_t(\mathrm{Norm}(x_t)),\quad \mathrm{Norm}(x_l)=\frac{x_l}{\sqrt{1+l}}`,
  source: kexue(8747, 'prenorm-equal-weight', 'section 3: equal rights, no exponential decay'),
  constants: { one: 1 },
  forAll: { l: integers(1, 3), x0: nonzeroVector(1, small), c: vector('l', small), b: vector('l', small) },
  conclude: ({ l, x0, c, b }, { one }) =>
    expanded(x0, branches(c, b), preNormScale(l), alike(l, one.over(preNormScale(l)))),
  failsIf: {
    'a thousandth less': { constants: { one: '999/1000' } },
    'with the weights of Post Norm': {
      conclude: ({ l, x0, c, b }) => expanded(x0, branches(c, b), preNormScale(l), postNormWeights(l)),
    },
    'without the last Norm': {
      conclude: ({ l, x0, c, b }) => expanded(x0, branches(c, b), ONE, alike(l, ONE.over(preNormScale(l)))),
    },
  },
});
