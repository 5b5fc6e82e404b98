import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { minus, scaled } from '../../src/models/euclidean.ts';
import { marginLoss, softmax } from '../../src/models/softmax.ts';
import { dot, ONE, type Real, sum, ZERO } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, lessThan, moreThan } from '../../src/statement.ts';

/** e^{s xᵢ}/(1 + Σ e^{s xⱼ}): what softmax gives to the rivals, the target having the logit 0. */
const weights = (s: Real, x: readonly Real[]) => softmax([ZERO, ...scaled(s, x)]).slice(1);

/** What the loss rises by along its tangent from x to y, if its slope is s w. */
const rise = (s: Real, w: readonly Real[], x: readonly Real[], y: readonly Real[]) => dot(w, minus(y, x)).times(s);

/** The loss lies above that tangent, which for a convex function says that s w is its gradient. */
const aboveTangent = (s: Real, w: readonly Real[], x: readonly Real[], y: readonly Real[]) =>
  atLeast(marginLoss(s, y), marginLoss(s, x).plus(rise(s, w, x, y)));

export default inequality({
  title: {
    en: 'The gradient weighs each rival by its softmax probability, and the weights stay below 1 together',
    zh: '梯度以 Softmax 概率为各异类的权重，权重各在 (0,1) 内，总和小于 1',
  },
  statement: String.raw`w_i = \frac{e^{s x_i}}{1+\sum_j e^{s x_j}} \in (0,1),\quad \sum_i w_i < 1,\quad L(y) \ge L(x) + s\sum_i w_i\,(y_i-x_i)`,
  source: kexue(8656, 'loss5-form', 'section 2, eq. (5): its gradient'),
  forAll: {
    rivals: integers(1, 4),
    s: strictlyBetween(0, 8),
    x: family('rivals', between(-10, 10)),
    y: family('rivals', between(-10, 10)),
  },
  conclude: ({ s, x, y }) => {
    const w = weights(s, x);
    return all({
      'each above 0': all(Object.fromEntries(w.map((wi, i) => [`w${i + 1}`, moreThan(wi, 0)]))),
      'the sum below 1': lessThan(sum(w), 1),
      'above the tangent': aboveTangent(s, w, x, y),
    });
  },
  failsIf: {
    'the target has no weight': {
      conclude: ({ s, x, y }) => aboveTangent(s, softmax(scaled(s, x)), x, y),
    },
    'the factor s is forgotten': {
      conclude: ({ s, x, y }) => aboveTangent(s, scaled(ONE.over(s), weights(s, x)), x, y),
    },
    'the loss lies below its tangent': {
      conclude: ({ s, x, y }) => atMost(marginLoss(s, y), marginLoss(s, x).plus(rise(s, weights(s, x), x, y))),
    },
  },
});
