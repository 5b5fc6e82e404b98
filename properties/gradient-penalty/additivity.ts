import { identity, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { plus, squaredNorm } from '../../src/models/euclidean.ts';
import { squaredFrobenius } from '../../src/models/spectral-norm.ts';
import { bracket, type Gradients, gradients, parameterGradient, reach } from '../../src/models/two-gradients.ts';
import { ONE, sum, ZERO } from '../../src/numbers/real.ts';
import { all, equal, every, moreThan } from '../../src/statement.ts';

/** ∇_θ f: the gradients in all weights and biases, as one vector. */
const onTheta = ({ layers }: Gradients) => layers.flatMap(({ onW, onB }) => [...onW.flat(), ...onB]);

/** The left sides of (3) and of (4) of each layer; an identity in the norms, which are taken to be rational ones here. */
const leftSides = ({ layers, onX }: Gradients) =>
  layers.flatMap((layer) => {
    const b = squaredNorm(onX).over(reach(layer, squaredFrobenius));
    return [squaredNorm(layer.h).times(b), b];
  });

export default identity({
  title: {
    en: 'The parts for the weights and the biases of all layers add up to both sides of the inequality',
    zh: '各层权重部分与偏置部分相加，恰得原不等式的两端',
  },
  statement: String.raw`\|\nabla_\theta f\|^2 = \sum_{t=1}^{l} \bigl(\|\nabla_{W_t} f\|^2+\|\nabla_{b_t} f\|^2\bigr),\qquad \sum_{t=1}^{l}\bigl((3)+(4)\bigr) = (2)`,
  source: kexue(8796, 'additivity', 'section 2, beginning'),
  forAll: { net: nets({ depth: [1, 2] }) },
  assume: {
    'no zero denominators': ({ net }) =>
      every(gradients(net).layers, (layer) => moreThan(reach(layer, squaredFrobenius), 0))!,
  },
  conclude: ({ net }) => {
    const g = gradients(net);
    return all({
      right: equal(squaredNorm(onTheta(g)), parameterGradient(g)),
      left: equal(sum(leftSides(g)), squaredNorm(g.onX).times(bracket(g, ONE, squaredFrobenius))),
    });
  },
  failsIf: {
    'a denominator may be 0': { drop: 'no zero denominators' },
    'the biases are one parameter for all layers': {
      forAll: { net: nets({ width: [1, 1], depth: [2, 3] }) },
      conclude: ({ net }) => {
        const g = gradients(net);
        const shared = g.layers.map(({ onB }) => onB).reduce(plus, [ZERO]);
        const onWeights = sum(g.layers.map(({ onW }) => squaredFrobenius(onW)));
        return equal(onWeights.plus(squaredNorm(shared)), parameterGradient(g));
      },
    },
    'only the last layer counts': {
      conclude: ({ net }) => {
        const g = gradients(net);
        return equal(squaredNorm(onTheta({ ...g, layers: g.layers.slice(-1) })), parameterGradient(g));
      },
    },
  },
});
