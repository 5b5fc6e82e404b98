import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { minus, plus, type Vector } from '../../src/models/euclidean.ts';
import { softmax } from '../../src/models/softmax.ts';
import { throughSoftmax } from '../../src/models/softmax-jacobian.ts';
import { dot, max, type Real, type Scalar } from '../../src/numbers/real.ts';
import { atMost, every } from '../../src/statement.ts';

/**
 * What the linear part leaves out is at most 2η², η the largest change: along l + th the second derivative of pᵢ is
 * pᵢ((hᵢ − m)² − V), m and V ≤ η² being the mean and the variance of h under p(t).
 */
const nearly = (l: Vector, h: Vector, linear: Vector, two: Scalar) => {
  const eta = max(h[0]!.abs(), ...h.slice(1).map((x) => x.abs()));
  const moved = minus(softmax(plus(l, h)), softmax(l));
  return every(minus(moved, linear), (rest) => atMost(rest.abs(), eta.squared().times(two)))!;
};

export default inequality({
  title: {
    en: 'The Jacobian of softmax is diag(p) − ppᵀ: moving the logits by h moves p by that times h, up to 2|h|²',
    zh: 'Softmax 的雅可比矩阵为 diag(p) − ppᵀ：线性部分之外的误差不超过 2|h|²',
  },
  statement: String.raw`p=\operatorname{softmax}(l),\ J=\operatorname{diag}(p)-pp^{\mathsf T}:\quad \bigl\|\operatorname{softmax}(l+h)-p-Jh\bigr\|_\infty \le 2\|h\|_\infty^2`,
  source: kexue(8620, 'one-hot-gradient', 'after eq. (11): the gradient with respect to the logits'),
  constants: { two: 2 },
  forAll: { k: integers(1, 4), l: family('k', between(-4, 4)), h: family('k', between('-1/8', '1/8')) },
  conclude: ({ l, h }, { two }) => nearly(l, h, throughSoftmax(softmax(l), h), two),
  failsIf: {
    'J is diag(p)': {
      conclude: ({ l, h }, { two }) => {
        const p = softmax(l);
        return nearly(
          l,
          h,
          p.map((pi, i) => pi.times(h[i]!)),
          two,
        );
      },
    },
    'J is ppᵀ − diag(p)': {
      conclude: ({ l, h }, { two }) => {
        const p: readonly Real[] = softmax(l);
        const mean = dot(p, h);
        return nearly(
          l,
          h,
          p.map((pi, i) => pi.times(mean.minus(h[i]!))),
          two,
        );
      },
    },
    'the error is at most |h|²/50': { constants: { two: '1/50' } },
  },
  superfluous: {
    'half of |h|²': { constants: { two: '1/2' }, reason: 'a more careful bound of the second derivative' },
  },
});
