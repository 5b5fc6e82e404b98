import { identity, kexue } from '../../src/claim.ts';
import { reals } from '../../src/draw/reals.ts';
import { valueAt } from '../../src/models/piecewise-affine.ts';
import { ONE, type Real, real, ZERO } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

/** relu(s·relu(x)), a net of two hidden units with weights 1 and s. */
const net = (s: Real) => ({
  slope: ZERO,
  layers: [ONE, s, ONE].map((w) => ({ weights: [[w]], biases: [ZERO] })),
});

export default identity({
  title: {
    en: 'relu(−relu(x)) is 0, though every layer has Lipschitz constant 1: the product may be far from sharp',
    zh: 'relu(−relu(x)) ≡ 0，虽然每层的 L 常数都是 1：乘积上界可以远非最优',
  },
  statement: String.raw`\mathrm{relu}(-\mathrm{relu}(x)) = 0:\quad \|f\circ g\|_L = 0 < 1 = \|f\|_L\,\|g\|_L`,
  source: kexue(8757, 'layer-product', 'section 2: the product bound is strict in general'),
  constants: { s: -1 },
  forAll: { x: reals },
  conclude: ({ x }, { s }) => equal(valueAt(net(s), [x]), 0),
  failsIf: {
    'without the sign between': { constants: { s: 1 } },
    'leaky ReLU': { conclude: ({ x }, { s }) => equal(valueAt({ ...net(s), slope: real('1/4') }, [x]), 0) },
  },
});
