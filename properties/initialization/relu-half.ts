import { identity, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { positive } from '../../src/draw/reals.ts';
import { relu } from '../../src/models/activation.ts';
import type { Vector } from '../../src/models/euclidean.ts';
import { expectation, type FiniteLaw, mean } from '../../src/models/finite-law.ts';
import type { Real } from '../../src/numbers/real.ts';
import { atMost, equal } from '../../src/statement.ts';

const square = (y: Real) => y.squared();

/** Values a above 0 and −b below it, either side with probability ½. */
const halfZeroed = (p: Vector, a: Vector, q: Vector, b: Vector): FiniteLaw => [
  ...a.map((x, i) => ({ x, p: p[i]!.over(2) })),
  ...b.map((x, i) => ({ x: x.negated(), p: q[i]!.over(2) })),
];

export default identity({
  title: {
    en: 'False as stated: that a ReLU sets half of the outputs to 0 does not halve the second moment',
    zh: '此说不成立：ReLU 把一半的输出置零，并不意味着二阶矩减半',
  },
  statement: String.raw`P(y>0)=P(y<0)=\tfrac12 \implies E[\operatorname{relu}(y)^2]=\tfrac12E[y^2]`,
  source: kexue(8620, 'relu-half', 'activation functions, eq. (5): about half of the y are set to zero'),
  forAll: {
    k: integers(1, 3),
    p: distribution('k'),
    a: family('k', positive),
    q: distribution('k'),
    b: family('k', positive),
  },
  conclude: ({ p, a, q, b }) => {
    const y = halfZeroed(p, a, q, b);
    return equal(
      expectation(y, (v) => relu.value(v).squared()),
      expectation(y, square).over(2),
    );
  },
  failsIf: {
    'of one value on either side': { forAll: { k: only(1) } },
    'at most half is kept': {
      conclude: ({ p, a, q, b }) => {
        const y = halfZeroed(p, a, q, b);
        return atMost(
          expectation(y, (v) => relu.value(v).squared()),
          expectation(y, square).over(2),
        );
      },
    },
    'the mean is halved, too': {
      conclude: ({ p, a, q, b }) => {
        const y = halfZeroed(p, a, q, b);
        return equal(expectation(y, relu.value), mean(y).over(2));
      },
    },
  },
  counterexample: { k: 1, p: [1], a: [1], q: [1], b: [2] },
});
