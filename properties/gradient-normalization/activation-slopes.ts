import { inequality, kexue } from '../../src/claim.ts';
import { near } from '../../src/draw/near.ts';
import { between } from '../../src/draw/reals.ts';
import { type Activation, gelu, leakyRelu, relu, softplus } from '../../src/models/activation.ts';
import { type Real, real } from '../../src/numbers/real.ts';
import { all, atMost, lessThan, type Statement } from '../../src/statement.ts';

interface Case {
  readonly x: Real;
  readonly y: Real;
}

/** The slope at x, and the chord from x to y, which has a slope where x is a kink, too. */
const steep = (act: Activation, { x, y }: Case, most: Real): Statement =>
  all({
    slope: atMost(act.slope(x).abs(), most),
    chord: atMost(act.value(x).minus(act.value(y)).abs(), x.minus(y).abs().times(most)),
  });

export default inequality({
  title: {
    en: 'ReLU, leaky ReLU with a slope in [−1, 1] and softplus have slopes of at most 1',
    zh: 'ReLU、斜率在 [−1, 1] 内的 LeakyReLU 以及 SoftPlus，导数绝对值均不超过 1',
  },
  statement: String.raw`\sigma \in \{\mathrm{ReLU}, \mathrm{LeakyReLU}_a, \mathrm{SoftPlus}\},\ |a|\le1 \implies |\sigma'(x)| \le 1,\ |\sigma(x)-\sigma(y)| \le |x-y|`,
  source: kexue(8757, 'activation-slopes', 'section 1'),
  constants: { one: 1 },
  forAll: { x: between(-40, 40), y: near(between(-40, 40), ({ x }) => x), a: between(-1, 1) },
  assume: { '|a| ≤ 1': { holds: ({ a }) => atMost(a.abs(), 1), without: { a: between(-2, 2) } } },
  tight: true,
  conclude: ({ x, y, a }, { one }) =>
    all({
      ReLU: steep(relu, { x, y }, one),
      'leaky ReLU': steep(leakyRelu(a), { x, y }, one),
      softplus: steep(softplus, { x, y }, one),
    }),
  failsIf: {
    'the leaky slope may be steeper': { drop: '|a| ≤ 1' },
    'ReLU and the like, by a thousandth less': { constants: { one: '999/1000' } },
    'softplus alone, by a thousandth less': {
      conclude: ({ x }) => atMost(softplus.slope(x), real('999/1000')),
    },
    'GELU too': { conclude: ({ x }) => atMost(gelu.slope(x), 1) },
    'the slope 1 is not reached': { conclude: ({ x }) => lessThan(relu.slope(x), 1) },
  },
});
