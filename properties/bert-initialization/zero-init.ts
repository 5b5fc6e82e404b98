import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { relu } from '../../src/models/activation.ts';
import { minus, scaled, type Vector } from '../../src/models/euclidean.ts';
import { dot, type Real } from '../../src/numbers/real.ts';
import { all, equal, equalVectors } from '../../src/statement.ts';

/** Hidden units with the weights W and the outgoing weights a: y = Σ a_k relu(w_k·x). */
interface Net {
  readonly W: readonly Vector[];
  readonly a: Vector;
}

/** One step of gradient descent on ½(y − target)². */
const step = ({ W, a }: Net, x: Vector, target: Real, eta: Real): Net => {
  const u = W.map((w) => dot(w, x));
  const h = u.map(relu.value);
  const scale = dot(a, h).minus(target).times(eta);
  return {
    W: W.map((w, k) => minus(w, scaled(scale.times(a[k]!).times(relu.slope(u[k]!)), x))),
    a: a.map((ak, k) => ak.minus(scale.times(h[k]!))),
  };
};

const after = (steps: number, net: Net, x: Vector, target: Real, eta: Real) => {
  let trained = net;
  for (let t = 0; t < steps; t++) trained = step(trained, x, target, eta);
  return trained;
};

const alike = ({ W, a }: Net) => all({ weights: equalVectors(W[0]!, W[1]!), outgoing: equal(a[0]!, a[1]!) });

const small = between(-2, 2);

export default identity({
  title: {
    en: 'Units that start alike stay alike: equal weights, or all zero, leave gradient descent one unit in effect',
    zh: '初始相同的神经元在梯度下降中始终相同：全零或全等的初始化丧失多样性',
  },
  statement: String.raw`w_1=w_2,\ a_1=a_2 \text{ at first} \implies w_1=w_2,\ a_1=a_2 \text{ after every step}`,
  source: kexue(
    8747,
    'zero-init',
    'section 6: an initialisation that is too small loses diversity; what can be said for certain',
  ),
  forAll: {
    n: integers(1, 2),
    steps: integers(1, 3),
    w: vector('n', small),
    a: small,
    x: vector('n', small),
    target: small,
    eta: between(0, 1),
  },
  conclude: ({ steps, w, a, x, target, eta }) => alike(after(steps, { W: [w, w], a: [a, a] }, x, target, eta)),
  failsIf: {
    'the outgoing weights differ': {
      conclude: ({ steps, w, a, x, target, eta }) =>
        equalVectors(...(after(steps, { W: [w, w], a: [a, a.plus(1)] }, x, target, eta).W as [Vector, Vector])),
    },
    'the weights differ': {
      conclude: ({ steps, w, a, x, target, eta }) => {
        const { a: outgoing } = after(steps, { W: [w, x], a: [a, a] }, x, target, eta);
        return equal(outgoing[0]!, outgoing[1]!);
      },
    },
    'they do not move': {
      conclude: ({ steps, w, a, x, target, eta }) =>
        equalVectors(after(steps, { W: [w, w], a: [a, a] }, x, target, eta).W[0]!, w),
    },
  },
});
