import { inequality, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { largestRowSum } from '../../src/models/matrix-norms.ts';
import { type Gradients, gradients, layerGradient, reach } from '../../src/models/two-gradients.ts';
import type { Real } from '../../src/numbers/real.ts';
import { atMost, every } from '../../src/statement.ts';

const eachLayer = (g: Gradients, one: Real, squared?: Parameters<typeof reach>[1]) =>
  every(g.layers, (layer) =>
    atMost(squaredNorm(g.onX).times(squaredNorm(layer.h).plus(one)), reach(layer, squared).times(layerGradient(layer))),
  )!;

export default inequality({
  title: {
    en: 'Without division the inequality holds for each layer by itself, whatever vanishes',
    zh: '不作除法，则不等式对每一层单独成立，且允许任何量为零',
  },
  statement: String.raw`\|\nabla_x f\|^2\,(1+\|h_t\|^2) \le \|W_t\|^2\,\|J_t\|^2\,\bigl(\|\nabla_{W_t} f\|^2+\|\nabla_{b_t} f\|^2\bigr) \qquad (t = 1,\dots,l)`,
  source: kexue(8796, ['main', 'zero-denominators'], 'section 1, eq. (2), a term at a time, multiplied out'),
  constants: { one: 1 },
  forAll: { net: nets() },
  tight: true,
  conclude: ({ net }, { one }) => eachLayer(gradients(net), one),
  nearEquality: {
    'one unit a layer': { net: nets({ width: [1, 1], depth: [1, 5] }) },
    'multiples of orthogonal matrices': { net: nets({ orthogonal: true }) },
  },
  failsIf: {
    'the 1 is a thousandth more': { constants: { one: '1001/1000' } },
    'the inequality is strict': { flip: 'conclusion' },
    'the norm of a matrix is its largest sum of a row': {
      conclude: ({ net }, { one }) => eachLayer(gradients(net), one, largestRowSum),
    },
    'the Jacobian is left out': {
      conclude: ({ net }, { one }) => {
        const g = gradients(net);
        return every(g.layers, (layer) =>
          atMost(
            squaredNorm(g.onX).times(squaredNorm(layer.h).plus(one)),
            reach({ ...layer, J: [[one]] }).times(layerGradient(layer)),
          ),
        )!;
      },
    },
  },
});
