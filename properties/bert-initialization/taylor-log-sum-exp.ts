import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { plus, scaled, squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { spread } from '../../src/models/normalization.ts';
import { softmax } from '../../src/models/softmax.ts';
import { dot, exp, log, sum } from '../../src/numbers/real.ts';
import { all, atMost, moreThan } from '../../src/statement.ts';

const logSumExp = (x: Vector) => log(sum(x.map((v) => exp(v))));

/** f(x + Δ) − f(x) − ⟨∇f(x), Δ⟩ for f = log Σ e^{xᵢ}. */
const rest = (x: Vector, delta: Vector) =>
  logSumExp(plus(x, delta))
    .minus(logSumExp(x))
    .minus(dot(softmax(x), delta));

export default inequality({
  title: {
    en: 'For log Σ exp the first-order expansion is too small by at most a quarter of |Δx|²',
    zh: '对 log Σ exp，一阶展开总是偏小，误差不超过 |Δx|²/4',
  },
  statement: String.raw`f(x)=\log\sum_ie^{x_i},\ \nabla f=\operatorname{softmax}:\quad \Delta x \text{ not constant}:\quad 0 < f(x+\Delta x)-f(x)-\langle\nabla f(x),\Delta x\rangle \le \tfrac14\|\Delta x\|^2`,
  source: kexue(
    8747,
    'taylor',
    'section 5, eq. (6), with its error; for the function behind the cross-entropy, L = 1/2',
  ),
  constants: { four: 4 },
  forAll: { d: integers(2, 3), x: vector('d', between(-4, 4)), delta: vector('d', between(-4, 4)) },
  assume: { 'Δx is not constant': ({ delta }) => moreThan(spread(delta), 0) },
  unvaried: {
    'Δx is not constant': 'for a constant Δx the expansion is exact, a tie of logarithms that is not decided',
  },
  conclude: ({ x, delta }, { four }) =>
    all({
      'too small': moreThan(rest(x, delta), 0),
      'by no more': atMost(rest(x, delta), squaredNorm(delta).over(four)),
    }),
  failsIf: {
    'a hundredth better': {
      constants: { four: '4.04' },
      forAll: { d: integers(2, 2), x: vector('d', between(0, '1/1000')), delta: vector('d', between('-1/4', '1/4')) },
    },
    'there is no error': { conclude: ({ x, delta }) => atMost(rest(x, delta), 0) },
    'it is of the third order': {
      conclude: ({ x, delta }) => {
        const small = scaled('1/16', delta);
        return atMost(rest(x, small), squaredNorm(small).squared());
      },
    },
  },
});
