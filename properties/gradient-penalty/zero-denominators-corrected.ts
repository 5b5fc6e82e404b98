import { inequality, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { squaredFrobenius } from '../../src/models/spectral-norm.ts';
import { type Gradients, gradients, layerGradient, reach } from '../../src/models/two-gradients.ts';
import { ONE, type Real, sum } from '../../src/numbers/real.ts';
import { atMost, equal, every, moreThan } from '../../src/statement.ts';

const product = (xs: readonly Real[]) => xs.reduce((p, x) => p.times(x), ONE);

/** Both sides of (2) times Π‖W_s‖²‖J_s‖²: the terms of layer t lack the factor of t. */
const sides = (g: Gradients) => {
  const reaches = g.layers.map((layer) => reach(layer));
  const others = reaches.map((_, t) => product(reaches.toSpliced(t, 1)));
  const left = sum(g.layers.map((layer, t) => squaredNorm(layer.h).plus(1).times(others[t]!)));
  const right = sum(g.layers.map((layer) => layerGradient(layer)));
  return { left: squaredNorm(g.onX).times(left), right, whole: product(reaches) };
};

export default inequality({
  title: {
    en: 'Multiplied by all denominators, the inequality holds for every net',
    zh: '乘以全部分母之后，不等式对一切网络成立',
  },
  statement: String.raw`\|\nabla_x f\|^2 \sum_t (1+\|h_t\|^2) \prod_{s\ne t}\|W_s\|^2\|J_s\|^2 \le \|\nabla_\theta f\|^2 \prod_s \|W_s\|^2\|J_s\|^2`,
  source: kexue(8796, 'zero-denominators', 'section 1, eq. (2), corrected: without division'),
  forAll: { net: nets() },
  tight: true,
  conclude: ({ net }) => {
    const { left, right, whole } = sides(gradients(net));
    return atMost(left, right.times(whole));
  },
  nearEquality: { 'multiples of orthogonal matrices': { net: nets({ orthogonal: true }) } },
  failsIf: {
    'both sides are equal': {
      conclude: ({ net }) => {
        const { left, right, whole } = sides(gradients(net));
        return equal(left, right.times(whole));
      },
    },
    'the product leaves out no factor': {
      conclude: ({ net }) => {
        const g = gradients(net);
        const { right, whole } = sides(g);
        const left = sum(g.layers.map((layer) => squaredNorm(layer.h).plus(1))).times(whole);
        return atMost(squaredNorm(g.onX).times(left), right.times(whole));
      },
    },
    'for nets without zeros the inequality is strict': {
      assume: { 'W_t ≠ 0': ({ net }) => every(net.layers, ({ weights }) => moreThan(squaredFrobenius(weights), 0))! },
      flip: 'conclusion',
    },
  },
});
