import { inequality, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { plus, scaled, squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { squaredFrobenius } from '../../src/models/spectral-norm.ts';
import { bracket, type Gradients, gradients, type Net, parameterGradient } from '../../src/models/two-gradients.ts';
import { ONE, type Real, sum } from '../../src/numbers/real.ts';
import { all, atMost, every, moreThan } from '../../src/statement.ts';

/** The gradients of some functions of the output h: its squared length, its mean, its first entry cubed. */
const functions: Readonly<Record<string, (h: Vector) => Vector>> = {
  'the squared length': (h) => scaled(2, h),
  'the mean': (h) => h.map(() => ONE.over(h.length)),
  'the cube of the first entry': (h) => h.map((v, i) => v.squared().times(i === 0 ? 3 : 0)),
};

const holds = (g: Gradients, onX = g.onX, right: Real = parameterGradient(g)) =>
  atMost(squaredNorm(onX).times(bracket(g)), right);

const composed = (net: Net, f: (h: Vector) => Vector) => gradients({ ...net, outer: f(gradients(net).output) });

export default inequality({
  title: {
    en: 'f may be any differentiable function of the output of the net, and of nothing else',
    zh: 'f 可以是网络输出的任意可微标量函数，但只能通过输出依赖于输入与参数',
  },
  statement: String.raw`f = \varphi(h_{l+1}),\ \varphi \text{ differentiable}:\quad \|\nabla_x f\|^2 \sum_t \frac{1+\|h_t\|^2}{\|W_t\|^2\,\|J_t\|^2} \le \|\nabla_\theta f\|^2`,
  source: kexue(8796, 'f-any-scalar', 'section 1, with what f may not depend on'),
  // Two units a layer at most: their norms have closed forms, which decide where both sides are equal.
  forAll: { net: nets({ width: [1, 2] }) },
  assume: {
    'W_t, J_t ≠ 0': ({ net }) =>
      every(gradients(net).layers, ({ W, J }) => moreThan(squaredFrobenius(W).times(squaredFrobenius(J)), 0))!,
  },
  tight: true,
  conclude: ({ net }) =>
    all(Object.fromEntries(Object.entries(functions).map(([name, f]) => [name, holds(composed(net, f))]))),
  failsIf: {
    'W_t or J_t may be 0': { drop: 'W_t, J_t ≠ 0' },
    'f has a term 10x₁ of its own': {
      conclude: ({ net }) => {
        const g = gradients(net);
        return holds(g, g.onX.with(0, g.onX[0]!.plus(10)));
      },
    },
    'the layer adds its input to its output': {
      forAll: { net: nets({ depth: [1, 1], width: [1, 2], outputs: 1 }) },
      conclude: ({ net }) => {
        const g = gradients(net);
        return holds(
          g,
          plus(
            g.onX,
            net.x.map(() => net.outer[0]!),
          ),
        );
      },
    },
    'there are no biases': {
      conclude: ({ net }) => {
        const g = gradients(net);
        return holds(g, g.onX, sum(g.layers.map(({ onW }) => squaredFrobenius(onW))));
      },
    },
  },
});
