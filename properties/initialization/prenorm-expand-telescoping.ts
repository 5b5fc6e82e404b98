import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { dense } from '../../src/models/dense.ts';
import { plus, scaled, squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { type Branch, preNorm } from '../../src/models/residual.ts';
import { ONE, type Real } from '../../src/numbers/real.ts';
import { equalVectors } from '../../src/statement.ts';

const entry = between(-2, 2);
type Matrix = readonly (readonly Real[])[];

/** What stands for Norm: any function will do, such as x/(1 + |x|²). */
const norm: Branch = (x) => scaled(ONE.over(squaredNorm(x).plus(1)), x);

const total = (vectors: readonly Vector[]) => vectors.reduce(plus);

/** x_l, and the terms x₀, F₀(…), …, F_{l−1}(…), where F_t sees `input(t, x_t)`. */
const expanded = (W: readonly Matrix[], x0: Vector, input: (x: Vector) => Vector) => {
  const F = W.map(
    (w): Branch =>
      (z) =>
        dense(w, z),
  );
  const x = preNorm(F, norm, x0);
  return [x.at(-1)!, total([x0, ...F.map((f, t) => f(input(x[t]!)))])] as const;
};

export default identity({
  title: {
    en: 'Whatever the branches are, the output of Pre Norm is x₀ and all of them, each with the weight 1',
    zh: '无论各支路为何，Pre Norm 的输出都是 x₀ 与各支路之和，权重均为 1',
  },
  statement: String.raw`x_{t+1}=x_t+F_t(\operatorname{Norm}(x_t)) \implies x_l=x_0+\sum_{t<l}F_t(\operatorname{Norm}(x_t))`,
  source: kexue(8620, ['prenorm-expand', 'prenorm-equal'], 'eq. (15), without any assumption'),
  constants: { one: 1 },
  forAll: {
    l: integers(1, 3),
    d: integers(1, 2),
    W: family('l', family('d', vector('d', entry))),
    x0: vector('d', entry),
  },
  conclude: ({ W, x0 }, { one }) => {
    const [x, terms] = expanded(W, x0, norm);
    return equalVectors(scaled(one, x), terms);
  },
  failsIf: {
    'the weights are a little less': { constants: { one: '1001/1000' } },
    'the branches see x_t itself': {
      conclude: ({ W, x0 }) => {
        const [x, terms] = expanded(W, x0, (z) => z);
        return equalVectors(x, terms);
      },
    },
    'the branches all see x₀': {
      conclude: ({ W, x0 }) => {
        const [x, terms] = expanded(W, x0, () => norm(x0));
        return equalVectors(x, terms);
      },
    },
  },
});
