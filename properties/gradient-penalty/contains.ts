import { implication, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { squaredFrobenius } from '../../src/models/spectral-norm.ts';
import { type Gradients, gradients, parameterGradient } from '../../src/models/two-gradients.ts';
import type { Real } from '../../src/numbers/real.ts';
import { all, equal, equalVectors, implies } from '../../src/statement.ts';

const noneOf = (g: Gradients, seen: Real) =>
  all({
    'no gradient in x': implies(equal(seen, 0), equal(squaredNorm(g.onX), 0)),
  });

export default implication({
  title: {
    en: 'Where the parameter gradient vanishes, so does the input gradient',
    zh: '参数梯度为零处，输入梯度也为零',
  },
  statement: String.raw`\nabla_\theta f = 0 \implies \nabla_x f = 0`,
  source: kexue(8796, 'contains', 'section 3: in what sense one penalty contains the other'),
  forAll: { net: nets() },
  conclude: ({ net }) => {
    const g = gradients(net);
    return noneOf(g, parameterGradient(g));
  },
  failsIf: {
    'the gradients of the weights vanish': {
      conclude: ({ net }) => {
        const g = gradients(net);
        return noneOf(g, squaredFrobenius(g.layers[0]!.onW));
      },
    },
    'the converse': {
      conclude: ({ net }) => {
        const g = gradients(net);
        return implies(
          equalVectors(
            g.onX,
            g.onX.map((v) => v.times(0)),
          ),
          equal(parameterGradient(g), 0),
        );
      },
    },
  },
  superfluous: {
    'the bias gradient of one layer is enough': {
      reason: '∂f/∂x is the bias gradient of any layer times W and J',
      conclude: ({ net }) => {
        const g = gradients(net);
        return noneOf(g, squaredNorm(g.layers.at(-1)!.onB));
      },
    },
  },
});
