import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { nets } from '../../src/draw/net.ts';
import { elu, relu, sigmoid, silu, softplus, tanh } from '../../src/models/activation.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { longestRow } from '../../src/models/matrix-norms.ts';
import { type Gradients, gradients, layerGradient, reach } from '../../src/models/two-gradients.ts';
import type { Real } from '../../src/numbers/real.ts';
import { atMost, every } from '../../src/statement.ts';

const ACTIVATIONS = [relu, sigmoid, tanh, softplus, silu, elu];

const eachLayer = (g: Gradients, one: Real, squared?: Parameters<typeof reach>[1]) =>
  every(g.layers, (layer) =>
    atMost(squaredNorm(g.onX).times(squaredNorm(layer.h).plus(one)), reach(layer, squared).times(layerGradient(layer))),
  )!;

export default inequality({
  title: {
    en: 'The inequality with ReLU, sigmoid, tanh, softplus, SiLU and ELU, a layer at a time',
    zh: '取 ReLU、sigmoid、tanh、softplus、SiLU、ELU 为激活函数时的不等式（逐层）',
  },
  statement: String.raw`h_{t+1} = g(W_t h_t + b_t):\quad \|\nabla_x f\|^2\,(1+\|h_t\|^2) \le \|W_t\|^2\,\|J_t\|^2\,\bigl(\|\nabla_{W_t} f\|^2+\|\nabla_{b_t} f\|^2\bigr)`,
  source: kexue(8796, ['main', 'f-any-scalar'], 'section 1, eqs. (1), (2), with the activations in use'),
  constants: { one: 1 },
  forAll: { which: integers(0, ACTIVATIONS.length - 1), net: nets({ depth: [1, 2], width: [2, 3], generic: true }) },
  conclude: ({ which, net }, { one }) => eachLayer(gradients(net, ACTIVATIONS[which]), one),
  failsIf: {
    'the 1 is a hundredth more': { constants: { one: '101/100' } },
    'the norm is the longest row': {
      conclude: ({ which, net }, { one }) => eachLayer(gradients(net, ACTIVATIONS[which]), one, longestRow),
    },
  },
});
